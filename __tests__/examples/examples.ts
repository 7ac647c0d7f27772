import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** What a user may copy, or what runs as it is. */
export interface Example {
  /** Where it is, for the name of a test. */
  readonly name: string;
  readonly text: string;
}

/** What to call this action by in an example: its owner is not known here. */
export const ourAction = 'OWNER/move-azure-ml-workspace@v0';

// Where promote-workspace.yml checks its own repository out.
const ownCheckout = './move-azure-ml-workspace';

/** The text of a file of this repository. */
export function textOf(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What lies at the path within parsed YAML; a number is a place in a list. Undefined where nothing
 * does.
 */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce((inner: unknown, key) => {
    if (Array.isArray(inner)) return (inner as readonly unknown[])[Number(key)];
    return isRecord(inner) ? inner[key] : undefined;
  }, value);
}

/** The records of a list at the path, such as the steps of a job. */
export function recordsAt(
  value: unknown,
  ...path: readonly (string | number)[]
): readonly Readonly<Record<string, unknown>>[] {
  const list = at(value, ...path);
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** A workflow or pipeline by its file name, parsed. Raises an Error when there is none, or two. */
export function parsed(name: string): unknown {
  const found = [...workflows, ...pipelines].filter((one) => one.name.endsWith(name));
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`not one but ${found.length} ${name}`);
  return parse(withActionNamed(one).text);
}

/** Whole workflows: those of this repository and those that users copy. */
export const workflows: readonly Example[] = [
  ...filesIn('.github/workflows'),
  ...filesIn('examples/github'),
].map((name) => ({ name, text: textOf(name) }));

/** The workflow files that a `uses` of a job can name, by their file name. */
export function calledWorkflow(path: string): string | undefined {
  return workflows.find(({ name }) => basename(name) === basename(path))?.text;
}

/**
 * The workflow as its users see it: steps that use the checkout of this repository name the action,
 * so that it is known.
 */
export function withActionNamed({ name, text }: Example): Example {
  return { name, text: text.replaceAll(`uses: ${ownCheckout}`, `uses: ${ourAction}`) };
}

const shown = documents().flatMap(fencesIn);

/**
 * The examples in fences of documents, made whole: a list of steps gets a job, a list of jobs a
 * workflow.
 */
export const fences: readonly Example[] = shown.map(({ name, text }) => ({
  name,
  text: madeWhole(text),
}));

/** The examples in fences of documents that are whole workflows as they stand. */
export const wholeFences: readonly Example[] = shown.filter(({ text }) => /^on:/m.test(text));

/** Pipelines and templates of Azure Pipelines, the ones on the page of the extension included. */
export const pipelines: readonly Example[] = [
  ...[...filesIn('azure-pipelines/templates'), ...filesIn('examples/azure-pipelines')].map(
    (name) => ({ name, text: textOf(name) }),
  ),
  ...fencesIn('azure-pipelines/overview.md'),
];

/**
 * The example with every `from` spelled `to`. Raises an Error when there is none: then a test would
 * prove nothing.
 */
export function misspelt(example: Example | undefined, from: string, to: string): Example {
  if (example?.text.includes(from) !== true)
    throw new Error(`no ${from} in ${example?.name ?? ''}`);
  return { name: example.name, text: example.text.replaceAll(from, to) };
}

function filesIn(folder: string): readonly string[] {
  const path = join(repository, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);
}

function documents(): readonly string[] {
  const docs = readdirSync(join(repository, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...docs.map((name) => `docs/${name}`)];
}

function fencesIn(document: string): readonly Example[] {
  return [...textOf(document).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text], index) => ({
    name: `${document}, example ${index + 1}`,
    text: text ?? '',
  }));
}

function madeWhole(text: string): string {
  const value: unknown = parse(text);
  if (Array.isArray(value)) {
    return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indented(text, 6)}`;
  }
  return isRecord(value) && 'jobs' in value ? text : `on: push\njobs:\n${indented(text, 2)}`;
}

function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
