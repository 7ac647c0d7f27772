import type { SignedPlan } from '../../domain/plan/plan.js';
import type { MoveRequest } from '../../domain/request/request.js';
import type { AzureReader, Ports } from '../../ports/ports.js';
import type { Run } from './run.js';

/** What a run that may find a move begun by an earlier one works with. */
export interface MoveContext {
  readonly reader: AzureReader;
  readonly signed: SignedPlan;
  readonly request: Pick<MoveRequest, 'planFile' | 'restore' | 'snapshotKey'>;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly ports: Ports;
  readonly run: Run;
}
