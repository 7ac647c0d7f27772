import type { JsonObject } from '../../types.js';

export type MoveKind = 'MOVE' | 'VALIDATE';

/**
 * What both operations are asked, after the body was understood. Groups lower-cased, resources as
 * given.
 */
export interface RequestedMove {
  readonly kind: MoveKind;
  readonly sourceGroup: string;
  readonly targetGroup: string;
  readonly resources: readonly string[];
  /** `x-ms-correlation-request-id` of the request, for the diagnostic text of errors. */
  readonly correlationId: string;
}

export interface MoveJob {
  readonly order: RequestedMove;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
  ended: boolean;
  /** The 409 body it ended with; undefined ended with 204. */
  error: JsonObject | undefined;
}

/** The moves and validations of one Azure, by the opaque id in their Location. */
export interface MoveBoard {
  get(id: string): MoveJob | undefined;
  /**
   * A later job of the same group and kind takes the place of an earlier one: the id is made of
   * nothing else.
   */
  put(id: string, job: MoveJob): void;
  /** Jobs whose time has come and that have not ended. */
  due(now: number): readonly MoveJob[];
  /**
   * True while a move holds the group (lower-cased id): reads go on, everything else is refused.
   */
  isBusy(groupId: string): boolean;
}

export function createMoveBoard(): MoveBoard {
  const jobs = new Map<string, MoveJob>();
  const running = (): readonly MoveJob[] => [...jobs.values()].filter(({ ended }) => !ended);
  return {
    get: (id) => jobs.get(id),
    put: (id, job) => {
      jobs.set(id, job);
    },
    due: (now) => running().filter(({ endsAt }) => endsAt <= now),
    isBusy: (groupId) =>
      running()
        .filter(({ order }) => order.kind === 'MOVE')
        .some(({ order }) => [order.sourceGroup, order.targetGroup].includes(groupId)),
  };
}
