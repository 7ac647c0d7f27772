import type { JsonObject } from '../json.js';
import type { Relocation } from '../azure/relocation.js';
import { otherInstanceId } from '../azure/other-instance-name.js';
import {
  isAtOrBelow,
  resourceGroupId,
  sameId,
  type ResourceGroupRef,
} from '../azure/resource-id.js';
import type { Change } from './change.js';
import type { RestoreName } from './restore-names.js';

/** One thing that a run may put back: what it was, and where it lay before the move. */
export interface RestoreRow {
  readonly step: RestoreName;
  /** Its id before the move, lower-cased. */
  readonly id: string;
}

/** A row as it stands in a plan. */
export function rowAsJson({ step, id }: RestoreRow): JsonObject {
  return { step, id };
}

/** What a row lets a run write. */
export interface RestoreTarget {
  readonly step: RestoreName;
  /** The id of the same thing where it is now. */
  readonly id: string;
  /**
   * The id that it has there when Azure refuses the name of the compute that it is, or hangs on.
   */
  readonly otherId?: string;
}

/**
 * Where the things of the rows are to be now. What hangs on the group itself goes from the one
 * group to the other.
 */
export function targetsOf(
  rows: readonly RestoreRow[],
  place: Relocation,
  plan: {
    readonly source: ResourceGroupRef;
    readonly destination: ResourceGroupRef;
    readonly instanceSuffix: string;
  },
): readonly RestoreTarget[] {
  const source = resourceGroupId(plan.source);
  const ofGroup = `${source}/providers/Microsoft.Authorization`;
  return rows.map(({ step, id }) => {
    const isOfGroup = sameId(id, source) || isAtOrBelow(id, ofGroup);
    const target = `${resourceGroupId(plan.destination)}${id.slice(source.length)}`;
    const now = isOfGroup ? target : place.to(id);
    const [compute = '', below = ''] = COMPUTE.exec(now)?.slice(1) ?? [];
    return compute === ''
      ? { step, id: now }
      : { step, id: now, otherId: `${otherInstanceId(compute, plan.instanceSuffix)}${below}` };
  });
}

// These always come back under other names; an access policy is added under the name of that.
const RENAMED =
  /\/((providers\/microsoft\.authorization\/roleassignments|privateendpointconnections)\/[^/]+|accesspolicies\/add)$/i;

// A compute, and what hangs on it.
const COMPUTE = /^(.*\/workspaces\/[^/]+\/computes\/[^/]+)(\/.*)?$/i;

const DATASTORE = /\/workspaces\/[^/]+\/datastores\/[^/]+$/i;

/**
 * Whether a change is one that the rows allow: what they name is written, or made anew under
 * another name beside it. Only the registration of a datastore is ever deleted, and only one that
 * is named; the one action is to read keys anew.
 */
export function allowsChange(targets: readonly RestoreTarget[], { method, id }: Change): boolean {
  return targets.some((target) => {
    if (method === 'DELETE') {
      return target.step === 'datastores' && DATASTORE.test(id) && sameId(target.id, id);
    }
    if (method === 'POST') {
      return target.step === 'datastores' && sameId(`${target.id}/resyncKeys`, id);
    }
    const ids = [target.id, ...(target.otherId === undefined ? [] : [target.otherId])];
    return ids.some(
      (one) => sameId(one, id) || (RENAMED.test(id) && sameId(above(one), above(id))),
    );
  });
}

function above(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}
