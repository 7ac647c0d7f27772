import { existsSync, readFileSync } from 'node:fs';

import type { JsonValue } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';

/**
 * The payload of the event that started the run, from the runner's file (GitHub docs: default
 * environment variables; webhook events and payloads). Undefined where there is no file. Raises an
 * Error for one that is not understood: a fork must not pass for none.
 */
export function eventPayload(): JsonValue | undefined {
  const { GITHUB_EVENT_PATH: path = '' } = process.env;
  if (!existsSync(path)) return undefined;
  const payload = parseJson(readFileSync(path, 'utf8'));
  if (payload === undefined) throw new Error('The event that started this run is not JSON.');
  return payload;
}
