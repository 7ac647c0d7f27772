import type { ArmError } from '../../domain/azure/errors/arm-error.js';
import { parseArmError } from '../../domain/azure/errors/arm-error-parser.js';
import { listAt, textAt, type JsonObject } from '../../domain/json.js';
import type { Observation } from './observation.js';

const DONE: ReadonlySet<string> = new Set(['succeeded', 'active']);
const FAILED: ReadonlySet<string> = new Set(['failed', 'canceled']);

/**
 * What follows from the provisioning state of something that is there: `Succeeded`, or nothing
 * said, is right. What Azure itself calls unknown is not (Azure REST reference: ProvisioningState
 * of computes).
 */
export function observationOfState(body: JsonObject): Observation {
  const said = textAt(body, 'properties', 'provisioningState') ?? 'Succeeded';
  const state = said.toLowerCase();
  if (DONE.has(state)) return { kind: 'matches' };
  if (state === 'unknown') return { kind: 'unknown', why: 'Azure says that its state is Unknown' };
  return failureIn(body) ?? { kind: 'in-progress' };
}

/** What a body says of something that came to nothing; undefined when it says nothing of it. */
export function failureIn(body: JsonObject): Observation | undefined {
  const said = textAt(body, 'properties', 'provisioningState') ?? 'Succeeded';
  const error = provisioningError(body);
  if (!FAILED.has(said.toLowerCase()) && error === undefined) return undefined;
  const why = `it is there and in the state ${said}`;
  return error === undefined ? { kind: 'failed', why } : { kind: 'failed', why, error };
}

// Why a compute could not be made is in its body (Azure REST reference: Compute,
// provisioningErrors).
function provisioningError(body: JsonObject): ArmError | undefined {
  const [first] = listAt(body, 'properties', 'provisioningErrors');
  return first === undefined ? undefined : parseArmError(undefined, JSON.stringify(first));
}
