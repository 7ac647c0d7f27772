import type {
  EnvironmentApproval,
  EnvironmentEvidence,
  EnvironmentProtection,
} from '../../domain/gate/evidence.js';
import { listAt, objectAt, valueAt, type JsonValue } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';
import type { Clock } from '../../ports/ports.js';
import { isApprovalCheck } from './approval-check.js';
import { asKnown, type Devops } from './devops.js';
import { NotReadable } from './failure.js';
import { readStageApprovals } from './stage-approvals.js';

/**
 * The role that shows an environment, its checks and who passed them (Azure DevOps docs:
 * environments, user permissions).
 */
const READER = 'Reader, of the environment';

/** How an environment is protected, and who let the stage of this job into it. */
export async function readEnvironment(clock: Clock, name: string): Promise<EnvironmentEvidence> {
  const found = await asKnown(READER, clock, (devops) => findEnvironment(devops, name));
  if (!found.known) return { name, protection: found, approvals: found };
  const id = found.value;
  if (id === undefined) {
    return { name, protection: { known: true, value: undefined }, approvals: NONE };
  }
  const [protection, approvals] = await Promise.all([
    asKnown(READER, clock, (devops) => readProtection(devops, id)),
    asKnown(READER, clock, async (devops): Promise<readonly EnvironmentApproval[]> => {
      const given = await readStageApprovals(devops, id);
      return given.map((approval) => ({ environments: [name], ...approval }));
    }),
  ]);
  return { name, protection, approvals };
}

const NONE = { known: true, value: [] } as const;

/** How many environments of a name's kind are asked for. */
const MOST = 1000;

async function findEnvironment(
  { agents, project }: Devops,
  name: string,
): Promise<number | undefined> {
  // The name is a filter on the far side, and may let through more than the one of exactly this
  // name.
  const some = await agents.getEnvironments(project, name, undefined, MOST);
  // Where the project has no such list, or something else answered, the client gives none at all,
  // whatever its types say.
  if (!Array.isArray(some)) throw new NotReadable();
  const found = some.find((environment) => sameId(environment.name ?? '', name))?.id;
  if (found === undefined && some.length >= MOST)
    throw new Error('there are too many environments');
  return found;
}

async function readProtection(devops: Devops, id: number): Promise<EnvironmentProtection> {
  const answer = await devops.read(
    `pipelines/checks/configurations?resourceType=environment&resourceId=${id}&$expand=settings`,
    '7.1-preview.1',
  );
  const approvals = listAt(answer, 'value')
    .filter(isApprovalCheck)
    .filter((check) => valueAt(check, 'isDisabled') !== true)
    .map((check) => objectAt(check, 'settings'));
  const approversOf = (settings: JsonValue): number => listAt(settings, 'approvers').length;
  return {
    requiredReviewers: Math.max(0, ...approvals.map(approversOf)),
    preventsSelfReview: approvals.some(
      (settings) =>
        approversOf(settings) > 0 && valueAt(settings, 'requesterCannotBeApprover') === true,
    ),
    // Who bypasses a check here does not approve it: it then counts for nothing.
    adminsMayBypass: false,
  };
}
