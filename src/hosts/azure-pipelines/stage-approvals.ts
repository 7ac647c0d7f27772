import type { TimelineRecord } from 'azure-devops-node-api/interfaces/BuildInterfaces.js';

import type { EnvironmentApproval } from '../../domain/gate/evidence.js';
import { listAt, textAt, valueAt, type JsonValue } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { isApprovalCheck } from './approval-check.js';
import { readable, type Devops } from './devops.js';

type Given = Omit<EnvironmentApproval, 'environments'>;

/**
 * Who approved, for an environment, the stage that this job belongs to, this attempt of it. Raises
 * a plain Error where Azure DevOps does not tell.
 *
 * A stage waits at a record "Checkpoint" of the run's timeline, whose id is that of a check suite.
 * Below it is one record "Checkpoint.Approval" for each approval, with its id (Azure DevOps REST
 * API 7.1: Timeline; Approvals And Checks).
 */
export async function readStageApprovals(
  devops: Devops,
  environmentId: number,
): Promise<readonly Given[]> {
  const timeline = await devops.builds.getBuildTimeline(devops.project, devops.buildId);
  const { records = [] } = readable(timeline);
  const stage = stageOf(devops.jobId, records);
  const checkpoint = records.find(
    ({ type, parentId }) => type === 'Checkpoint' && isSame(parentId, stage.id),
  );
  // A stage without checks waits nowhere.
  if (checkpoint?.id === undefined) return [];
  const asked = records.flatMap(({ id, type, parentId }) =>
    type === 'Checkpoint.Approval' && isSame(parentId, checkpoint.id) && id !== undefined
      ? [id]
      : [],
  );
  const ids = await approvalsFor(environmentId, asked, checkpoint.id, devops);
  if (ids.length === 0) return [];
  const answer = await devops.read(
    `pipelines/approvals?approvalIds=${ids.map(encodeURIComponent).join(',')}&$expand=steps`,
    '7.1-preview.1',
  );
  return listAt(answer, 'value')
    .filter((one) => ids.some((id) => isSame(textAt(one, 'id'), id)))
    .filter((one) => textAt(one, 'status') === 'approved')
    .flatMap((one) => listAt(one, 'steps').map(givenIn));
}

function stageOf(jobId: string, records: readonly TimelineRecord[]): TimelineRecord {
  const stage = above(jobId, records).at(-1);
  if (stage?.type === 'Stage') return stage;
  throw new Error('the timeline of this run does not show the stage of this job');
}

/** The record of a job and those above it, its stage last, as far as a timeline shows them. */
export function above(
  jobId: string,
  records: readonly TimelineRecord[],
): readonly TimelineRecord[] {
  const chain: TimelineRecord[] = [];
  let record = records.find(({ id }) => isSame(id, jobId));
  // Job, phase, stage; a parent is never below its child, but who knows what a timeline says.
  while (record !== undefined && chain.length < 5) {
    chain.push(record);
    if (record.type === 'Stage') break;
    const { parentId } = record;
    record = records.find(({ id }) => isSame(id, parentId));
  }
  return chain;
}

/**
 * The ids of the approvals, among those that were asked for, that were passed for the environment.
 */
async function approvalsFor(
  environmentId: number,
  asked: readonly string[],
  suiteId: string,
  devops: Devops,
): Promise<readonly string[]> {
  const suite = await devops.read(
    `pipelines/checks/runs/${encodeURIComponent(suiteId)}?$expand=resources`,
    '7.1-preview.1',
  );
  const checks = listAt(suite, 'checkRuns').filter((run) =>
    isApprovalCheck(valueAt(run, 'checkConfigurationRef') ?? null),
  );
  const ours = checks.filter((run) => isFor(environmentId, run));
  // A bypassed check is not an approved one.
  const passed = ours.filter((run) => textAt(run, 'status') === 'approved');
  if (passed.length === 0) return [];
  const named = asked.filter((id) => passed.some((run) => isSame(textAt(run, 'id'), id)));
  if (named.length > 0) return named;
  // Nowhere is it written that a check run has the id of its approval. Without that, they are told
  // apart only where all are of this environment.
  if (passed.length === checks.length) return asked;
  throw new Error('it does not tell which approval was given for which environment');
}

function isFor(environmentId: number, run: JsonValue): boolean {
  const at = ['checkConfigurationRef', 'resource'] as const;
  const id = valueAt(run, ...at, 'id');
  const isEnvironment = textAt(run, ...at, 'type')?.toLowerCase() === 'environment';
  return isEnvironment && (id === String(environmentId) || id === environmentId);
}

// Subject types of people: of Microsoft Entra ID, of Microsoft accounts, of Active Directory. All
// others, unknown ones as well, are services or groups (Azure DevOps: Graph subject descriptors).
const PERSON = /^(?:aad|msa|win)\./i;

function givenIn(step: JsonValue): Given {
  const who = ['actualApprover'] as const;
  const name = textAt(step, ...who, 'uniqueName') ?? '';
  const id = textAt(step, ...who, 'id') ?? '';
  const descriptor = textAt(step, ...who, 'descriptor');
  return {
    state: textAt(step, 'status') ?? '',
    approver: name === '' ? id || 'somebody unknown' : name,
    aliases: id === '' ? [] : [id],
    isBot: descriptor === undefined ? !name.includes('@') : !PERSON.test(descriptor),
    at: textAt(step, 'lastModifiedOn') ?? '',
    text: textAt(step, 'comment') ?? '',
  };
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && sameId(one, other);
}
