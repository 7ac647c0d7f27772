import type { ArmError } from '../domain/azure/errors/arm-error.js';
import type { Collection, CollectionName } from '../domain/azure/inventory.js';
import type { MoveOrder, ValidationAnswer } from '../domain/azure/move-order.js';
import type { Presence } from '../domain/azure/resource-location.js';
import type { SignedInAs } from '../domain/azure/signed-in-as.js';
import type { JsonObject } from '../domain/json.js';
import type { Change } from '../domain/plan/change.js';
import type { DiscoveryScope, MoveScope } from '../domain/request/request.js';
import type { ProductError } from '../domain/run/errors.js';
import type { AzureMover, AzureSecretReader, AzureWriter } from './changing.js';

/** One poll of a running operation, for progress lines. */
export interface PollTick {
  readonly polls: number;
  /** Milliseconds since the operation was accepted. */
  readonly elapsedMs: number;
  /** Milliseconds until the next poll. */
  readonly nextInMs: number;
}

export interface FollowOptions {
  /** Milliseconds since the epoch after which polling stops and the answer is `timed-out`. */
  readonly deadline: number;
  readonly onPoll: (tick: PollTick) => void;
}

/**
 * How following an accepted move ended. It says what Azure reported; where the resources are is
 * found by looking.
 */
export type FollowAnswer =
  | { readonly kind: 'completed' }
  | { readonly kind: 'failed'; readonly error: ArmError }
  /** `signIn`: why nobody could ask any more, where it was no answer of Azure. */
  | {
      readonly kind: 'uncertain';
      readonly why: string;
      readonly error: ArmError | undefined;
      readonly signIn?: ProductError;
    }
  /** `unread`: why the last poll told nothing, where it did not say that the operation goes on. */
  | { readonly kind: 'timed-out'; readonly unread?: string };

/** How the operation of a change goes. */
export type OperationState =
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly error: ArmError }
  /** It has ended, or nobody can see it any more: looking at the thing tells. */
  | { readonly kind: 'over' };

/** What a workspace says of itself, in Azure's words. */
export type Diagnosis =
  | {
      readonly state: 'diagnosed';
      readonly results: readonly {
        readonly area: string;
        readonly code: string;
        /** `Error`, `Warning` or `Information`. */
        readonly level: string;
        readonly message: string;
      }[];
    }
  | { readonly state: 'unknown'; readonly why: string };

/**
 * Azure as far as reading goes. Every request of it passes the read-only policy, so nothing behind
 * this port can change Azure. All methods raise ProductError `authentication-failed` when no token
 * is to be had.
 */
export interface AzureReader {
  /** `x-ms-correlation-request-id` of every request of this run. */
  readonly correlationId: string;
  /** Who signs in, once something was asked; undefined when the token does not say. */
  signedInAs(): SignedInAs | undefined;
  /** So far the clock of this machine is ahead of Azure's, in milliseconds; 0 where nothing tells. */
  clockAheadMs(): number;
  /**
   * Reads one collection, all pages. `parents` are the items of its parent collections (see
   * `collectionTable`), empty for those without. Never rejects for what Azure answers: a refusal, a
   * broken page or a body that is not understood is `unknown`. `onProgress` is told, now and then,
   * how many items of a long list were seen.
   */
  readCollection(
    name: CollectionName,
    scope: MoveScope,
    parents: readonly JsonObject[],
    onProgress?: (listed: number) => void,
  ): Promise<Collection>;
  /**
   * Every workspace of a subscription or group that this identity may see, id and name, or why that
   * is unknown.
   */
  listWorkspaces(place: DiscoveryScope): Promise<Collection>;
  /** Whether a resource exists. Anything but a clear yes or a clear "not found" is unknown. */
  lookUp(resourceId: string): Promise<Presence>;
  /** The body of a resource, or why there is none. */
  readResource(
    resourceId: string,
  ): Promise<
    | { readonly state: 'present'; readonly body: JsonObject }
    | { readonly state: 'absent' }
    | { readonly state: 'unknown'; readonly why: string }
  >;
  /**
   * The workspace's own diagnosis, waited for until the deadline (milliseconds since the epoch).
   * Changes nothing.
   */
  diagnose(workspaceId: string, deadline: number): Promise<Diagnosis>;
  /** Asks ARM whether the move would succeed and waits for the answer. Changes nothing in Azure. */
  validateMove(order: MoveOrder, options: FollowOptions): Promise<ValidationAnswer>;
  /**
   * Whether a move or another operation holds one of the two groups now: starts a validation and
   * reads only its first answer. `busy` is known from ARM's code (ResourcesBeingMoved and its kin),
   * `unknown` is everything unclear.
   */
  isBusy(order: MoveOrder): Promise<'busy' | 'free' | 'unknown'>;
  /**
   * Polls the Location of an accepted move until it ends or the deadline passes. Keeps polling over
   * 408, 429, 5xx and resets.
   */
  followMove(
    location: string,
    retryAfterMs: number | undefined,
    options: FollowOptions,
  ): Promise<FollowAnswer>;
  /**
   * How the operation of a change goes, asked once at the address that Azure gave for it.
   *
   * @param address verbatim, on the cloud's own ARM host.
   */
  readOperation(address: string): Promise<OperationState>;
}

/** Opens Azure, one side at a time: a mode that only reads never holds a mover. */
export interface Azure {
  reader(): Promise<AzureReader>;
  secretReader(): Promise<AzureSecretReader>;
  mover(): Promise<AzureMover>;
  /** @param allows whether the approved plan names a change. */
  writer(allows: (change: Change) => boolean): Promise<AzureWriter>;
}
