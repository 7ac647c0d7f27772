import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { listAt, objectAt, textAt, valueAt, withValue } from '../emulator/arm/json.js';
import { isJsonObject, parseJson } from '../emulator/parse-json.js';
import { withEntry, WORKSPACE_ID } from '../emulator/scenarios/index.js';
import type { JsonObject, JsonValue, WireAnswer } from '../emulator/types.js';

const DATA = resolve('../shared/data');

/** What lies in a file of recordings; nothing where they are not at hand. */
function recorded(file: string): JsonValue {
  const path = resolve(DATA, file);
  return existsSync(path) ? parseJson(readFileSync(path, 'utf8')) : [];
}

const bodiesIn = (file: string): readonly JsonObject[] =>
  listAt(recorded(`recordings/${file}`), 'exchanges').map((one) =>
    objectAt(one, 'response', 'body'),
  );

/** The state with a compute as Azure showed one, once its creation was over. */
export function withRecordedCompute(state: JsonObject): JsonObject {
  const body = bodiesIn('aml-compute-put-delete.json').find(
    (one) => textAt(one, 'properties', 'computeType') !== '',
  );
  if (body === undefined) return state;
  const id = `${WORKSPACE_ID}/computes/recorded`;
  const ready = withValue(body, ['properties', 'provisioningState'], 'Succeeded');
  return withEntry(state, [id, { ...ready, id, name: 'recorded' }]);
}

/** The state with the schedules that Azure listed: bodies without id and type. */
export function withRecordedSchedules(state: JsonObject): JsonObject {
  const listed = bodiesIn('aml-schedules.json').flatMap((body) => listAt(body, 'value'));
  return listed.filter(isJsonObject).reduce((all, body, at) => {
    const id = `${WORKSPACE_ID}/schedules/recorded-${at}`;
    return withEntry(all, [id, { ...body, name: `recorded-${at}` }]);
  }, state);
}

/** Refusals of Azure's gateway and of its moves, by their own bodies. */
export function recordedRefusals(): readonly WireAnswer[] {
  const files = ['move-error-bodies.json', 'recorded-gateway-errors.json'];
  return files
    .flatMap((file) => listAt({ all: recorded(`arm/error-bodies/${file}`) }, 'all'))
    .flatMap((one) => {
      const [status, body] = [valueAt(one, 'httpStatus'), objectAt(one, 'body')];
      const isRefusal = typeof status === 'number' && status >= 400 && status < 500;
      // That something is not there is no refusal: who reads it may believe it.
      return isRefusal && status !== 404 && 'error' in body ? [{ status, body }] : [];
    });
}
