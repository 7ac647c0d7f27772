import type { Approvals } from './approvals.js';
import type { Azure } from './azure.js';
import type { Clock } from './clock.js';
import type { Files } from './files.js';
import type { KnownSecrets } from './known-secrets.js';
import type { Log } from './log.js';
import type { PlanRegistry } from './plan-registry.js';
import type { RunContext } from './run-context.js';

export type * from './approvals.js';
export type * from './azure.js';
export type * from './changing.js';
export type * from './clock.js';
export type * from './files.js';
export type * from './known-secrets.js';
export type * from './log.js';
export type * from './plan-registry.js';
export type * from './run-context.js';

/**
 * What stages ask of the world. Declared by the core, implemented in `azure/` and `hosts/`, faked
 * nowhere in between.
 */
export interface Ports {
  readonly azure: Azure;
  readonly clock: Clock;
  readonly log: Log;
  readonly files: Files;
  readonly secrets: KnownSecrets;
  readonly context: RunContext;
  readonly approvals: Approvals;
  readonly planRegistry: PlanRegistry;
}
