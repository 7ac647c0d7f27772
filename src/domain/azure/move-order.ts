import type { ArmError } from './errors/arm-error.js';
import type { ResourceGroupRef } from './resource-id.js';

/**
 * What both move operations of ARM are told. Top-level resources of one resource group, ids as
 * Azure spells them.
 */
export interface MoveOrder {
  readonly source: ResourceGroupRef;
  readonly destination: ResourceGroupRef;
  readonly resourceIds: readonly string[];
}

/**
 * How `validateMoveResources` ended. Only 204 passes; everything that is neither a pass nor a
 * refusal is inconclusive.
 */
export type ValidationAnswer =
  | { readonly kind: 'passed' }
  | { readonly kind: 'refused'; readonly error: ArmError }
  | {
      readonly kind: 'inconclusive';
      readonly why: string;
      readonly error: ArmError | undefined;
      /** The time of the run was over before Azure said how it ends. */
      readonly isOutOfTime?: true;
    };
