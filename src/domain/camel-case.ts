/** A name of the contract as Azure Pipelines spells it: `plan-file` is `planFile`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
