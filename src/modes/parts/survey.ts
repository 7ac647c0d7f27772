import { secretTextsIn } from '../../domain/plan/secret-fields.js';
import type { Purpose } from '../../checks/check.js';
import {
  collectionNames,
  collectionTable,
  itemsOf,
  type Inventory,
} from '../../domain/azure/inventory.js';
import type { MoveOrder, ValidationAnswer } from '../../domain/azure/move-order.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { PrepareName, PrepareStep } from '../../domain/plan/prepare-step.js';
import { restoreNames } from '../../domain/plan/restore-names.js';
import { movedId, parseResourceId } from '../../domain/azure/resource-id.js';
import type { ReportedCollection, ReportedResource } from '../../domain/run/run-report.js';
import type { MoveScope } from '../../domain/request/request.js';
import type { AzureReader, Ports } from '../../ports/ports.js';
import { undoPreparationEffects } from '../../stages/plan/undo-preparation-effects.js';
import { askArm } from '../../stages/survey/ask-arm.js';
import type { PlanSources } from '../../stages/plan/build-plan.js';
import { listPostMoveTasks } from '../../stages/verify/list-post-move-tasks.js';
import { scopeOf } from '../../stages/plan/load-plan.js';
import { requireReadable } from '../../stages/survey/one-cause.js';
import { runChecks } from '../../stages/survey/run-checks.js';
import { lookOnceMore, readWorkspace, takeInventory } from '../../stages/survey/take-inventory.js';
import { restoreKey } from '../../stages/journal/restore-key.js';
import { historyOf, type MoveContext } from './move-context.js';
import type { Run } from './run.js';

export interface Survey extends PlanSources {
  /**
   * What Azure shows now, secrets in bodies included; `inventory` may show what is gone as the plan
   * has it.
   */
  readonly seen: Inventory;
  readonly answer: ValidationAnswer;
}

export interface SurveyRequest {
  readonly scope: MoveScope;
  readonly acknowledge: readonly string[];
  readonly mayPrepare: readonly PrepareName[];
  readonly instanceSuffix: string;
  /**
   * The plan whose own preparation is no change: what it has done already is taken back for the
   * comparison.
   */
  readonly approved?: Plan;
  /** Whether a step is known to be of that preparation; undefined where nothing is known of it. */
  readonly isOurs?: ((step: PrepareStep) => boolean) | undefined;
  /** `shown` once a group that the plan creates is there, and is to be judged like every other. */
  readonly createdGroup?: 'hidden' | 'shown';
  readonly purpose: Purpose;
  /** Milliseconds since the epoch; ARM's answer is not waited for any longer. */
  readonly deadline: number;
}

/**
 * What is looked at before an approved plan is carried out: everything that it was made of. Where
 * the journal at hand speaks of it, that tells what of a preparation is its own.
 */
export async function questionOf(context: MoveContext): Promise<SurveyRequest> {
  const { signed, deadline } = context;
  const { plan } = signed;
  const { standing, found, isKnown } = await historyOf(context);
  const isOurs = ({ step, id }: PrepareStep): boolean =>
    [standing, found].some((ours) => ours.has(restoreKey(step, id)));
  return {
    ...(isKnown ? { isOurs } : {}),
    scope: scopeOf(plan),
    acknowledge: plan.content.acknowledged,
    mayPrepare: plan.content.mayPrepare,
    instanceSuffix: plan.content.instanceSuffix,
    approved: plan,
    purpose: 'move',
    deadline,
  };
}

/**
 * Reads everything and asks ARM. For a plan side by side: the validation starts as soon as the ids
 * are known, because it takes minutes while the inventory takes seconds. For a move one after the
 * other: what was read before those minutes is not what is there after them. Changes nothing in
 * Azure. Raises ProductError with the one cause where nothing could be read.
 */
export async function survey(
  reader: AzureReader,
  question: SurveyRequest,
  ports: Ports,
  run: Run,
): Promise<Survey> {
  const { scope, purpose, deadline } = question;
  ports.log.info(`Reading workspace ${scope.workspaceName} and what surrounds it.`);
  const workspace = await readWorkspace(reader, scope);
  const order: MoveOrder = {
    source: scope.source,
    destination: scope.destination,
    resourceIds: movingResourceIds(scope, itemsOf(workspace)[0]),
  };
  run.note({ resources: order.resourceIds.map((id) => reportedResource(id, scope)) });
  // ARM first: its answer is what is waited for, and it goes before the burst of reads.
  const asked = askArm(reader, order, deadline, ports);
  if (purpose === 'move') await asked;

  const [answer, seen] = await Promise.all([
    asked,
    takeInventory(reader, scope, workspace, ports.log),
  ]);
  run.mark('Inventory taken and validation answered by Azure Resource Manager');
  return judgedOf(question, { order, answer, seen }, ports, run);
}

/**
 * The same with what changes within minutes, and what the plan would put back, read once more:
 * Azure's answer and the rest are those of before.
 *
 * @param jobsRead told once all jobs have been listed, before the rest is read.
 */
export async function surveyOnceMore(
  reader: AzureReader,
  question: SurveyRequest,
  { order, answer, seen }: Survey,
  ports: Ports,
  run: Run,
  jobsRead: () => void,
): Promise<Survey> {
  const { scope, approved } = question;
  const restores = restoreNames.filter(
    (name) => approved?.content.restore.some(({ step }) => step === name) === true,
  );
  const now = await lookOnceMore(reader, scope, seen, ports.log, restores, jobsRead);
  return judgedOf(question, { order, answer, seen: now }, ports, run);
}

function judgedOf(
  question: SurveyRequest,
  { order, answer, seen }: Pick<Survey, 'order' | 'answer' | 'seen'>,
  ports: Ports,
  run: Run,
): Survey {
  const { scope, acknowledge, mayPrepare, instanceSuffix, approved, purpose } = question;
  requireReadable(seen);
  // Azure may quote in a refusal what it has shown before.
  ports.secrets.learn(
    collectionNames
      .filter((name) => collectionTable[name].keeps === 'bodies')
      .flatMap((name) => itemsOf(seen.of(name)).flatMap((item) => secretTextsIn(item))),
  );
  const inventory =
    approved === undefined
      ? seen
      : undoPreparationEffects(seen, approved, question.isOurs, question.createdGroup);
  const findings = runChecks({
    inventory,
    scope,
    order,
    answer,
    acknowledge,
    purpose,
    mayPrepare,
  });
  run.note({
    findings,
    collections: reportedCollections(inventory),
    postMoveTasks: listPostMoveTasks(inventory, order.resourceIds),
    armError: answer.kind === 'passed' ? undefined : answer.error,
  });
  const sources = { scope, order, inventory, findings, acknowledge, mayPrepare, instanceSuffix };
  return { ...sources, seen, answer };
}

function reportedResource(id: string, scope: MoveScope): ReportedResource {
  const parsed = parseResourceId(id);
  return {
    id,
    destinationId: movedId(id, scope.destination) ?? '',
    type: parsed?.type ?? '',
    name: parsed?.name ?? id,
    place: undefined,
  };
}

function reportedCollections(inventory: Inventory): readonly ReportedCollection[] {
  return collectionNames.map((name) => {
    const collection = inventory.of(name);
    return {
      name,
      title: collectionTable[name].title,
      state: collection.state,
      total: collection.state === 'unknown' ? 0 : collection.total,
    };
  });
}
