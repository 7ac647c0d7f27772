import type { ForeignChange } from '../__tests__/properties/support/foreign-changes.js';
import type { Platform } from '../__tests__/scenarios/support/world.js';
import type { Fault } from '../emulator/network/fault.js';
import type { WorldDraw } from './draw-world.js';

/** The modes of a move; `discover` is about many. */
export type ChaosMode = 'validate' | 'move' | 'status' | 'restore' | 'promote';

/** What a person or a broken machine does to the papers before a run. */
export const paperFaults = ['forged plan', 'torn plan', 'torn journal', 'plan of before'] as const;
export type PaperFault = (typeof paperFaults)[number];

/** One run, and what the machine that it runs on is like. */
export interface RunDraw {
  readonly mode: ChaosMode;
  /** A second runner in the same folder, started at the same moment. */
  readonly beside: ChaosMode | undefined;
  readonly papers: PaperFault | undefined;
  /** Sent to it right before its request of this number. */
  readonly signal: { readonly name: 'SIGTERM' | 'SIGKILL'; readonly at: number } | undefined;
  /** How far its clock is ahead of Azure's, and a jump of it a while after the start. */
  readonly aheadMs: number;
  readonly jump: { readonly afterMs: number; readonly byMs: number } | undefined;
  /** Files that it can still write before the disk is full. */
  readonly writes: number | undefined;
}

/** A fault, and before which of the runs it is put in the way. */
export interface FaultDraw {
  readonly run: number;
  readonly fault: Fault;
}

/** What somebody else does in Azure, and when. */
export interface ForeignDraw {
  readonly run: number;
  /** Counted within the run: requests that read, or requests that change something. */
  readonly of: 'request' | 'change';
  readonly at: number;
  readonly change: ForeignChange;
}

/** Everything that a seed stands for. */
export interface Scenario {
  readonly seed: number;
  readonly host: Platform;
  readonly world: WorldDraw;
  readonly runs: readonly RunDraw[];
  readonly faults: readonly FaultDraw[];
  readonly foreign: readonly ForeignDraw[];
  /** Whether what the move dropped is put back in the end. */
  readonly restores: boolean;
}
