import { randomUUID } from 'node:crypto';
import type { JsonObject, WireAnswer } from '../../types.js';

/** How an operation of a resource provider has ended. */
export interface Ending {
  /** What its `Location` answers. */
  readonly answer: WireAnswer;
  /** Why it failed, as its `Azure-AsyncOperation` says; absent when it did not. */
  readonly error?: JsonObject;
}

/** An operation as it is now: without an end while it runs. */
export interface Operation {
  /** What it says of itself while it runs, for example `Deleting`. */
  readonly during: string;
  readonly begunAt: number;
  readonly endsAt: number;
  end: Ending | undefined;
}

/** Long-running operations of resource providers (ARM RPC, asynchronous operations). */
export interface Operations {
  /**
   * Begins one.
   *
   * @param milliseconds how long it takes. @param during its state meanwhile.
   * @param finish does it and says how it ended; called once, when its time has come.
   * @returns its id.
   */
  begin(milliseconds: number, during: string, finish: () => Ending): string;
  /** Undefined when there is no such operation. */
  get(id: string): Operation | undefined;
  /** Ends what is due. */
  settle(): void;
}

/** @param now clock in milliseconds. */
export function createOperations(now: () => number): Operations {
  const operations = new Map<string, Operation & { readonly finish: () => Ending }>();
  return {
    begin: (milliseconds, during, finish) => {
      const id = randomUUID();
      const begunAt = now();
      operations.set(id, {
        during,
        begunAt,
        endsAt: begunAt + milliseconds,
        finish,
        end: undefined,
      });
      return id;
    },
    get: (id) => operations.get(id),
    settle: () => {
      for (const operation of operations.values()) {
        if (operation.end === undefined && operation.endsAt <= now())
          operation.end = operation.finish();
      }
    },
  };
}
