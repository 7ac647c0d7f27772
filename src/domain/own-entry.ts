/**
 * What a table holds under a word that somebody wrote; undefined when it has no such entry of its
 * own. `constructor` and the like are words like others.
 */
export function ownEntry<Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
