import type { ArmSettings } from '../../emulator/arm/arm-service.js';
import {
  DESTINATION_GROUP,
  DESTINATION_SUBSCRIPTION_ID,
  SOURCE_GROUP,
  SOURCE_SUBSCRIPTION_ID,
  WORKSPACE_NAME,
} from '../../emulator/scenarios/index.js';
import type { JsonObject, LoggedExchange } from '../../emulator/types.js';
import { openReader } from '../../src/azure/open-reader.js';
import type { Purpose } from '../../src/checks/check.js';
import { checks } from '../../src/checks/index.js';
import { judgeInventory } from '../../src/checks/judge.js';
import type { Finding } from '../../src/domain/plan/finding.js';
import type { Inventory } from '../../src/domain/azure/inventory.js';
import type { MoveScope } from '../../src/domain/request/request.js';
import { readWorkspace, takeInventory } from '../../src/stages/survey/take-inventory.js';
import { EmulatedWire } from '../azure/emulated-wire.js';
import { sideOn } from '../azure/fake-wire.js';

export const scenarioScope: MoveScope = {
  source: { subscriptionId: SOURCE_SUBSCRIPTION_ID, resourceGroup: SOURCE_GROUP },
  destination: { subscriptionId: DESTINATION_SUBSCRIPTION_ID, resourceGroup: DESTINATION_GROUP },
  workspaceName: WORKSPACE_NAME,
  associated: [],
  jobScan: 'full',
};

export interface Situation {
  readonly state: JsonObject;
  readonly arm?: ArmSettings;
  readonly scope?: Partial<MoveScope>;
  readonly purpose?: Purpose;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly inventory: Inventory;
  readonly exchanges: readonly LoggedExchange[];
  /** Lines of progress. */
  readonly told: readonly string[];
}

/** Takes the inventory from an emulated Azure in this situation, and lets every rule judge it. */
export async function judge({ state, arm, scope, purpose }: Situation): Promise<Judgement> {
  const wire = new EmulatedWire(state, arm);
  const reader = openReader(sideOn(wire).options);
  const within = { ...scenarioScope, ...scope };
  const told: string[] = [];
  const quiet = (): void => undefined;
  const tell = (line: string): number => told.push(line);
  const log = { info: tell, progress: tell, warning: quiet, group: quiet, debug: quiet };
  const workspace = await readWorkspace(reader, within);
  const inventory = await takeInventory(reader, within, workspace, log);
  const findings = judgeInventory(checks, inventory, within, purpose ?? 'validate');
  return { findings, inventory, exchanges: wire.exchanges, told };
}
