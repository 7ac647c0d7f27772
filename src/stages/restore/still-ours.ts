import { idOf } from '../../domain/azure/body-identity.js';
import { itemsOf } from '../../domain/azure/inventory.js';
import { namesOneOf } from '../../domain/azure/relocation.js';
import { isAtOrBelow, sameId } from '../../domain/azure/resource-id.js';
import type { JsonObject } from '../../domain/json.js';
import { isMadeAtAnotherTime } from '../../domain/plan/birth.js';
import type { Change } from '../../domain/plan/change.js';
import { inventoryOfSnapshot } from '../../domain/plan/snapshot.js';
import type { Observation } from '../reconcile/observation.js';
import { isPlannedWorkspace } from '../verify/find-planned-workspace.js';
import type { RestoreContext } from './restorations/restoration.js';

/**
 * Why nothing is sent any more; undefined when it may be.
 *
 * @param leansOn see `Restoration`.
 */
export type Door = (
  changes: readonly Change[],
  leansOn: readonly string[],
) => Promise<Observation | undefined>;

/** A resource of the plan that things are put into, and how it is known again. */
interface Owned {
  readonly what: 'workspace' | 'resource';
  /** Where it is now. */
  readonly id: string;
  readonly isOther: (now: JsonObject) => boolean;
}

/**
 * Asks whose that is which a change would be put into, or would name: a workspace or an associated
 * resource that was made anew under the name of the plan's is somebody's, and so are its identity,
 * its data and its logs. Every change asks for the workspace. Each of them is read once by one door.
 *
 * A move keeps the id of a workspace, and when a resource was made; it may give another identity,
 * other references and other tags, so these are not asked for.
 */
export function doorOf({ plan, place, read, workspaceId }: DoorContext): Door {
  const before = inventoryOfSnapshot(plan.snapshot);
  const associated = itemsOf(before.of('associatedResources')).map((item): Owned => ({
    what: 'resource',
    id: place.to(idOf(item)),
    isOther: (now) => isMadeAtAnotherTime(item, now),
  }));
  const workspace: Owned = {
    what: 'workspace',
    id: workspaceId,
    isOther: (now) => !isPlannedWorkspace(plan, now),
  };
  const answers = new Map<string, Promise<Observation | undefined>>();
  const ask = (owned: Owned): Promise<Observation | undefined> => {
    const answer = answers.get(owned.id) ?? whyNotOurs(owned, read);
    answers.set(owned.id, answer);
    return answer;
  };
  return async (changes, leansOn) => {
    const touched = associated.filter(
      ({ id }) =>
        leansOn.some((one) => sameId(one, id)) || changes.some((change) => touches(change, id)),
    );
    // The workspace last: whatever was read of it for the change was read before.
    for (const owned of [...touched, workspace]) {
      const why = await ask(owned);
      if (why !== undefined) return why;
    }
    return undefined;
  };
}

type DoorContext = Pick<RestoreContext, 'plan' | 'place' | 'read' | 'workspaceId'>;

function touches({ id, body }: Change, owned: string): boolean {
  return isAtOrBelow(id, owned) || (body !== undefined && namesOneOf([owned], body));
}

async function whyNotOurs(
  { what, id, isOther }: Owned,
  read: RestoreContext['read'],
): Promise<Observation | undefined> {
  const seen = await read(id);
  const name = id.slice(id.lastIndexOf('/') + 1);
  if (seen.state === 'unknown') {
    return {
      kind: 'unknown',
      why: `whose the ${what} "${name}" is could not be read: ${seen.why}`,
    };
  }
  if (seen.state === 'absent') {
    return { kind: 'blocked', why: `the ${what} "${name}" is not there any more` };
  }
  if (!isOther(seen.body)) return undefined;
  const why = `the ${what} "${name}" is not the one of the plan: it was made anew under its name, and is given nothing`;
  return { kind: 'blocked', why };
}
