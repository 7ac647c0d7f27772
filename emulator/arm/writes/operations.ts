import { randomUUID } from 'node:crypto';
import type { WireAnswer } from '../../types.js';

interface Operation {
  readonly endsAt: number;
  readonly finish: () => WireAnswer;
  end: WireAnswer | undefined;
}

/**
 * Long-running operations of resource providers: 202 with a Location, and at last the answer itself
 * (ARM RPC).
 */
export interface Operations {
  /**
   * Begins one.
   *
   * @param milliseconds how long it takes.
   * @param finish does it and gives the answer; called once, when its time has come.
   * @returns its id.
   */
  begin(milliseconds: number, finish: () => WireAnswer): string;
  /** What a poll answers: undefined while it runs. Null when there is no such operation. */
  answerOf(id: string): WireAnswer | undefined | null;
  /** Ends what is due. */
  settle(): void;
}

/** @param now clock in milliseconds. */
export function createOperations(now: () => number): Operations {
  const operations = new Map<string, Operation>();
  return {
    begin: (milliseconds, finish) => {
      const id = randomUUID();
      operations.set(id, { endsAt: now() + milliseconds, finish, end: undefined });
      return id;
    },
    answerOf: (id) => {
      const operation = operations.get(id);
      return operation === undefined ? null : operation.end;
    },
    settle: () => {
      for (const operation of operations.values()) {
        if (operation.end === undefined && operation.endsAt <= now())
          operation.end = operation.finish();
      }
    },
  };
}
