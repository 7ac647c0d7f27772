import { idOf } from '../../domain/azure/body-identity.js';
import { ARM_BEFORE_PREPARATION, ARM_VALIDATION, isOfArm } from '../../checks/places/arm-answer.js';
import { checks } from '../../checks/index.js';
import type { JudgedFinding } from '../../domain/plan/finding.js';
import {
  collectionNames,
  collectionTable,
  itemsOf,
  type Inventory,
} from '../../domain/azure/inventory.js';
import { type JsonObject, type JsonValue } from '../../domain/json.js';
import type { MoveOrder } from '../../domain/azure/move-order.js';
import {
  PLAN_SCHEMA_VERSION,
  type Plan,
  type PlanContent,
  type PlannedFinding,
  type PlannedResource,
  type PlanOrigin,
} from '../../domain/plan/plan.js';
import { movedId, parseResourceId, sameId, withoutCase } from '../../domain/azure/resource-id.js';
import type { MoveScope } from '../../domain/request/request.js';
import type { PrepareName } from '../../domain/plan/prepare-step.js';
import { snapshotOf } from '../../domain/plan/snapshot.js';
import { comparableItems, fingerprintOf } from '../../domain/plan/comparable-body.js';
import { stepsFor } from './plan-preparation.js';
import { rowsFor } from './plan-restore.js';

/** What a plan is made of: one inventory and what was found in it. */
export interface PlanSources {
  readonly scope: MoveScope;
  readonly order: MoveOrder;
  readonly inventory: Inventory;
  readonly findings: readonly JudgedFinding[];
  readonly acknowledge: readonly string[];
  readonly mayPrepare: readonly PrepareName[];
  readonly instanceSuffix: string;
}

/**
 * Makes the plan. Two inventories of the same state give equal content, whatever order Azure listed
 * things in.
 */
export function buildPlan(sources: PlanSources, origin: PlanOrigin): Plan {
  return {
    schemaVersion: PLAN_SCHEMA_VERSION,
    origin,
    content: contentOf(sources),
    snapshot: snapshotOf(sources.inventory),
  };
}

/**
 * The plan as it would be made now, of the same origin and with the snapshot that was approved:
 * what an approval compares.
 */
export function rebuildPlan(sources: PlanSources, { origin, content, snapshot }: Plan): Plan {
  const approved = new Set(content.findings.map(({ rule }) => rule));
  // That Azure refuses the move now is no change of what was approved: it is told as what it is, by
  // the blockers. And what it refused before the preparation was approved as such.
  const findings = sources.findings.filter(
    ({ rule }) => !isOfArm(rule) || (rule === ARM_VALIDATION && approved.has(rule)),
  );
  const now = contentOf({ ...sources, findings });
  const accepted = content.findings.filter(({ rule }) => rule === ARM_BEFORE_PREPARATION);
  return {
    schemaVersion: PLAN_SCHEMA_VERSION,
    origin,
    content: { ...now, findings: [...now.findings, ...accepted].sort(byText) },
    snapshot,
  };
}

function contentOf({
  scope,
  order,
  inventory,
  findings,
  acknowledge,
  mayPrepare,
  instanceSuffix,
}: PlanSources): PlanContent {
  const content: PlanContent = {
    source: { ...scope.source },
    destination: { ...scope.destination },
    workspaceName: scope.workspaceName,
    associated: scope.associated,
    jobScan: scope.jobScan,
    resources: order.resourceIds.map((id) => plannedResource(id, scope, inventory)),
    findings: findings.filter(isCompared).map(plannedFinding).sort(byText),
    acknowledged: [...new Set(acknowledge.map((rule) => rule.toLowerCase()))].sort(),
    prepare: stepsFor(findings, inventory, mayPrepare),
    mayPrepare,
    instanceSuffix,
    restore: [],
    collections: comparedCollections(inventory),
  };
  return { ...content, restore: rowsFor(inventory, { content }) };
}

function plannedResource(id: string, scope: MoveScope, inventory: Inventory): PlannedResource {
  const bodies = [
    ...itemsOf(inventory.of('workspace')),
    ...itemsOf(inventory.of('associatedResources')),
  ];
  const body = bodies.find((candidate) => sameId(idOf(candidate), id));
  return {
    id: withoutCase(id),
    destinationId: withoutCase(movedId(id, scope.destination) ?? ''),
    type: (parseResourceId(id)?.type ?? '').toLowerCase(),
    fingerprint: body === undefined ? '' : fingerprintOf(body),
  };
}

const aboutCaller: ReadonlySet<string> = new Set(
  checks.filter((check) => check.aboutCaller === true).map(({ id }) => id),
);

// The identity that moves is another one than the identity that validates.
function isCompared(finding: JudgedFinding): boolean {
  return !aboutCaller.has(finding.rule);
}

// Subjects are ids in whatever case the service likes that day.
function plannedFinding(finding: JudgedFinding): PlannedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    certainty: finding.certainty,
    subject: withoutCase(finding.subject),
    acknowledged: finding.acknowledged,
    prepared: finding.preparedBy !== undefined,
  };
}

function comparedCollections(inventory: Inventory): Readonly<Record<string, JsonValue>> {
  const compared = collectionNames.filter((name) => collectionTable[name].compared);
  return Object.fromEntries(
    compared.map((name): [string, JsonObject] => {
      const collection = inventory.of(name);
      // Unknown is compared as unknown: a list that could be read yesterday and not today is a
      // change.
      if (collection.state !== 'read') return [name, { state: collection.state }];
      return [name, { state: 'read', items: comparableItems(collection.items) }];
    }),
  );
}

function byText(left: PlannedFinding, right: PlannedFinding): number {
  const [a, b] = [`${left.rule} ${left.subject}`, `${right.rule} ${right.subject}`];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
