import type { ActionRun } from '../emulator/github/run-action.js';
import type { JsonObject } from '../emulator/types.js';
import type { Touched } from '../__tests__/properties/support/touched.js';
import type { ChaosMode, RunDraw, Scenario } from './scenario.js';
import type { Asked } from './stage.js';

/** Failure reasons that pass by themselves. */
export const passing: readonly string[] = ['throttled', 'timed-out', 'authentication-failed'];

/** What somebody approved: the digest that a validation gave, and the plan file as it lay there. */
export interface Approved {
  readonly digest: string;
  readonly planText: string;
}

/** One run of the bundle. Two that went side by side share their requests. */
export interface Ran {
  readonly mode: ChaosMode;
  readonly draw: RunDraw;
  readonly isBeside: boolean;
  readonly isLast: boolean;
  readonly run: ActionRun;
  readonly hung: boolean;
  readonly approved: Approved | undefined;
  /** Numbers of the first of its requests and of the first that came after it. */
  readonly from: number;
  readonly to: number;
  /** What Azure held when it had ended. */
  readonly after: JsonObject;
}

/** Something that somebody else changed, and the number of the request before which it happened. */
export interface Disturbance {
  readonly at: number;
  readonly touched: readonly Touched[];
}

/** Everything that happened in a seed. */
export interface History {
  readonly scenario: Scenario;
  readonly before: JsonObject;
  readonly end: JsonObject;
  readonly runs: readonly Ran[];
  readonly asked: readonly Asked[];
  readonly disturbances: readonly Disturbance[];
  /** Names and texts of the files in the folder of the runs. */
  readonly files: ReadonlyMap<string, string>;
  /** Hosts that no earlier seed on this stage had asked. */
  readonly hostsAsked: readonly string[];
  /** Values that nobody may read anywhere. */
  readonly secrets: readonly string[];
}
