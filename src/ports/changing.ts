import type { ArmError } from '../domain/azure/errors/arm-error.js';
import type { JsonObject } from '../domain/json.js';
import type { MoveOrder } from '../domain/azure/move-order.js';
import type { Change } from '../domain/plan/change.js';

/** What changes Azure or reads secrets: the sides that a mode opens only when it comes to that. */

/** What became of the one `moveResources` request. */
export type SendAnswer =
  /** Azure took it and said where to look: the URL is verbatim and on the cloud's own ARM host. */
  | {
      readonly kind: 'accepted';
      readonly location: string;
      readonly retryAfterMs: number | undefined;
    }
  /** 204 at once: nothing to poll, look. */
  | { readonly kind: 'completed' }
  /** A definite no of Azure's own: 4xx with a code. Nothing moves. */
  | { readonly kind: 'refused'; readonly error: ArmError }
  /**
   * Nobody knows: reset, 5xx, a proxy's answer, no or a foreign Location, any other 2xx. Look, never
   * send again.
   */
  | { readonly kind: 'uncertain'; readonly why: string; readonly error: ArmError | undefined };

/** Azure as far as moving goes. Built only for `move`, after the gate has opened. */
export interface AzureMover {
  /**
   * Sends `moveResources`. One instance sends it at most once, by construction; a 429 is waited for
   * and sent again, but not after `sendUntil` (milliseconds since the epoch), and only when
   * `maySendAgain` says so then. `throttled` is told of each 429 before it is waited for.
   */
  sendMove(
    order: MoveOrder,
    sendUntil: number,
    asked: {
      readonly throttled: () => Promise<void>;
      readonly maySendAgain: () => Promise<boolean>;
    },
  ): Promise<SendAnswer>;
}

/**
 * Azure as far as listing secrets goes. Built only for a run with a key to seal them with; it lets
 * no other request through. A listing changes nothing.
 */
export interface AzureSecretReader {
  /**
   * What Azure answers to the listing of the secrets of one thing in a workspace. Never rejects for
   * what Azure answers, and nothing of a body is in `why`.
   *
   * @param id as Azure spells it.
   */
  listSecrets(
    id: string,
  ): Promise<
    | { readonly state: 'read'; readonly body: JsonObject }
    | { readonly state: 'unknown'; readonly why: string }
  >;
}

/** What became of one change. That it was taken says nothing of its effect. */
export type WriteAnswer =
  | {
      readonly kind: 'taken';
      /** Where Azure says how it goes and how it ended; undefined when it named no such place. */
      readonly operation: string | undefined;
      /** The thing as Azure answered with it, secrets included; undefined when it did not. */
      readonly answered?: JsonObject | undefined;
    }
  /** Nobody knows whether Azure took it: no answer, or one that says neither. Looking tells. */
  | {
      readonly kind: 'unsure';
      readonly error: ArmError | undefined;
    }
  /**
   * Azure took nothing, and the same may be asked again: it asked for patience, or nothing was sent,
   * because it could not be in time.
   */
  | {
      readonly kind: 'not-taken';
      /** Azure's word; undefined when nothing was sent. */
      readonly error: ArmError | undefined;
      /** So long Azure asks to be left alone; milliseconds. */
      readonly retryAfterMs: number | undefined;
    }
  | { readonly kind: 'refused'; readonly error: ArmError };

/**
 * Azure as far as changing what the approved plan names goes: before a move, and after one. It
 * sends nothing else, and nothing twice.
 */
export interface AzureWriter {
  /**
   * Sends one change; raises a plain Error, a defect, for one that the plan does not name.
   *
   * @param until milliseconds since the epoch: what waits for Azure's limits or a token until later
   * than that is not sent.
   */
  send(change: Change, until: number): Promise<WriteAnswer>;
}
