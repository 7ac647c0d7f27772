import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, parseJson } from '../parse-json.js';
import type { JsonObject, JsonValue } from '../types.js';

/** What an agent takes from a task's `task.json`. */
export interface TaskManifest {
  /** Default values by the name of the input; empty where there is none. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The file to run, by handler. */
  readonly targets: Readonly<Record<string, string>>;
  readonly isRestricted: boolean;
  /** Names that the task may set; undefined when it may set any. */
  readonly settable: readonly string[] | undefined;
}

/**
 * Reads `task.json` of a task.
 *
 * @throws Error when there is none or it is no object.
 */
export async function readTaskManifest(folder: string): Promise<TaskManifest> {
  const manifest = parseJson(await readFile(join(folder, 'task.json'), 'utf8'));
  if (!isJsonObject(manifest)) throw new Error('task.json is no object');
  const restrictions = objectAt(manifest, 'restrictions');
  const allowed = objectAt(restrictions, 'settableVariables')['allowed'];
  const targets = Object.entries(objectAt(manifest, 'execution')).map(
    ([handler, value]): [string, string] => [handler, textOf(within(value, 'target'))],
  );
  const inputs = listOf(manifest['inputs']).map((input): [string, string] => [
    textOf(within(input, 'name')),
    textOf(within(input, 'defaultValue')),
  ]);
  return {
    inputs: Object.fromEntries(inputs),
    targets: Object.fromEntries(targets),
    isRestricted: objectAt(restrictions, 'commands')['mode'] === 'restricted',
    settable: allowed === undefined ? undefined : listOf(allowed).map(textOf),
  };
}

function within(value: JsonValue, field: string): JsonValue | undefined {
  return isJsonObject(value) ? value[field] : undefined;
}

function objectAt(object: JsonObject, field: string): JsonObject {
  const value = object[field];
  return value !== undefined && isJsonObject(value) ? value : {};
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value.map((item: JsonValue) => item) : [];
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
