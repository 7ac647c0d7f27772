import { randomUUID } from 'node:crypto';
import type { WireAnswer, WireRequest } from '../types.js';
import type { MoveBoard } from './moves/move-board.js';
import type { Operations } from './writes/operations.js';
import type { ArmBehaviour } from './settings.js';
import type { Store } from './store.js';

/** One request to Resource Manager, its address understood. */
export interface Call {
  readonly request: WireRequest;
  readonly method: string;
  /** Decoded, with one slash at a time and none at the end. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly apiVersion: string;
  /**
   * The caller's `x-ms-correlation-request-id` when it is a GUID, else a new one (ARM RPC, common
   * API details).
   */
  readonly correlationId: string;
}

/** Everything the emulated Azure is made of. */
export interface Azure {
  readonly store: Store;
  readonly behaviour: ArmBehaviour;
  readonly moves: MoveBoard;
  readonly operations: Operations;
  /** Immutable ids of the workspaces whose keys are no longer good. */
  readonly staleKeys: Set<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export type Handler = (call: Call, azure: Azure) => WireAnswer;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Takes the address of a request apart; undefined when its path cannot be decoded. */
export function readCall(request: WireRequest): Call | undefined {
  const given = request.headers['x-ms-correlation-request-id'] ?? '';
  try {
    const decoded = request.url.pathname.split('/').map(decodeURIComponent).join('/');
    return {
      request,
      method: request.method.toUpperCase(),
      // One slash too many is common, and ARM takes it: clients join a host with an id, and `az`
      // leaves an empty `parentResourcePath` between two (published specification: locks,
      // CreateOrUpdateAtResourceLevel; the recorded lock has one slash in its id).
      path: decoded.replace(/\/{2,}/g, '/').replace(/\/+$/, ''),
      query: request.url.searchParams,
      apiVersion: request.url.searchParams.get('api-version') ?? '',
      correlationId: GUID.test(given) ? given : randomUUID(),
    };
  } catch {
    return undefined;
  }
}
