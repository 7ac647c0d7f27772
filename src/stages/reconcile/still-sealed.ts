import { idOf } from '../../domain/azure/body-identity.js';
import { isAtOrBelow, sameId } from '../../domain/azure/resource-id.js';
import { canonicalText } from '../../domain/canonical-json.js';
import type { JsonObject } from '../../domain/json.js';
import type { ReadSecret } from '../../domain/plan/secrets.js';
import type { AzureSecretReader } from '../../ports/ports.js';
import { variablesOf } from '../secrets/secret-sources.js';
import type { Observation } from './observation.js';

/** What this run has sealed of what it read itself, and what lists it once more. */
export interface SealedNow {
  readonly read: readonly ReadSecret[];
  readonly list: AzureSecretReader['listSecrets'];
}

/**
 * Why the secrets of what is about to be removed are not what is sealed any more: a key that people
 * have regenerated since would be made valid again by what puts it back. Undefined when they are.
 *
 * @param id of what is removed. @param inIt what lies in it, as Azure shows it now.
 */
export async function whyNotSealed(
  id: string,
  { read, list }: SealedNow,
  inIt: readonly JsonObject[],
): Promise<Observation | undefined> {
  for (const sealed of read.filter((one) => isAtOrBelow(one.id, id))) {
    const now = sealed.isListed ? await list(sealed.id) : shown(sealed.id, inIt);
    if (now.state === 'unknown') {
      return { kind: 'unknown', why: `its secrets could not be listed again: ${now.why}` };
    }
    if (canonicalText(now.body) !== canonicalText(sealed.secret)) {
      const why = `the secrets of ${sealed.id} were changed since they were sealed`;
      return { kind: 'blocked', why };
    }
  }
  return undefined;
}

type Listed = Awaited<ReturnType<AzureSecretReader['listSecrets']>>;

function shown(id: string, inIt: readonly JsonObject[]): Listed {
  const body = inIt.find((one) => sameId(idOf(one), id));
  if (body === undefined) return { state: 'unknown', why: 'it is not shown' };
  return { state: 'read', body: { environmentVariables: variablesOf(body) } };
}
