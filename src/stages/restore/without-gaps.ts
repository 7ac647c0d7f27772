import type { JsonObject } from '../../domain/json.js';
import type { RestoreName } from '../../domain/plan/restore-names.js';
import type { Differs, Observation } from '../reconcile/observation.js';
import { isServiceVariable } from '../secrets/secret-sources.js';
import { leftOut, notGiven } from './restorations/writable.js';

// What a thing is the same without: words of people, and what they can give to it later.
const TOLD_ONLY =
  /^(?:tags|properties\.(?:description|notes|tags|keys|metadata|properties\.userAccountCredentials))(?:\.|$)/;

function isToldOnly(step: RestoreName, field: string): boolean {
  // Of an endpoint and its deployments this is a dictionary of people's own.
  return (
    TOLD_ONLY.test(field) || (step === 'endpoints' && field.startsWith('properties.properties.'))
  );
}

// Nobody can give what the service writes, and nobody has to.
function isOfService(field: string): boolean {
  const [, variable = ''] = /^properties\.environmentVariables\.(.+)$/.exec(field) ?? [];
  return isServiceVariable(variable);
}

/**
 * What is sent for something of which the plan left a part out: nothing where it would be another
 * thing without it, and never a text with a gap. What a person can give to it later is told.
 */
export function withoutGaps(step: RestoreName, seen: Differs, item: JsonObject): Observation {
  const { method, body = {} } = seen.change;
  const [gap] = leftOut(body);
  if (gap !== undefined) {
    return { kind: 'blocked', why: `the plan left out a part of ${gap}, which holds a secret` };
  }
  const left = method === 'PUT' ? notGiven(item, body) : [];
  const lost = left.filter((field) => !isOfService(field));
  const part = lost.find((field) => !isToldOnly(step, field));
  if (part !== undefined) {
    return {
      kind: 'blocked',
      why: `without ${part}, which the plan left out, it is another thing`,
    };
  }
  const toGive = [...(seen.toGive ?? []), ...lost.map((field) => `the value of ${field}`)];
  return { ...seen, toGive };
}
