import { valueAt } from '../../../emulator/arm/json.js';
import { parseJson } from '../../../emulator/parse-json.js';
import type { JsonObject } from '../../../emulator/types.js';

/** What became of one thing by the foreign change. */
export interface Touched {
  readonly id: string;
  readonly how: 'added' | 'changed' | 'removed';
}

const QUESTION =
  /\/(validatemoveresources|checkpolicyrestrictions|diagnose|microsoft\.resourcegraph\/resources|list\w+)$/;

/** Whether a request changes something; its path in lower case. */
export function isChange({
  method,
  path,
}: {
  readonly method: string;
  readonly path: string;
}): boolean {
  return method !== 'GET' && !QUESTION.test(path);
}

/** Bodies of a state as text, by their ids in lower case. */
export function textsOf(state: JsonObject): Map<string, string> {
  return new Map(
    Object.entries(state).map(([id, body]) => [id.toLowerCase(), JSON.stringify(body)]),
  );
}

/** What became of each thing between two states. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly Touched[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id): readonly Touched[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === is) return [];
    // Of another birth it is another thing, made under the name of one that is gone.
    if (was === undefined || (is !== undefined && isReborn(was, is))) return [{ id, how: 'added' }];
    return [{ id, how: is === undefined ? 'removed' : 'changed' }];
  });
}

function isReborn(was: string, is: string): boolean {
  const [before, after] = [was, is].map((text) => {
    const body = parseJson(text);
    return JSON.stringify([
      valueAt(body, 'systemData', 'createdAt') ?? null,
      valueAt(body, 'properties', 'createdOn') ?? null,
    ]);
  });
  return before !== after;
}
