import type { IdentityRef } from 'azure-devops-node-api/interfaces/common/VSSInterfaces.js';

import type { Known, RunEvidence, RunStart } from '../../domain/gate/evidence.js';
import type { Approvals, Clock, PlanRegistry } from '../../ports/ports.js';
import { asKnown, readable, type Devops } from './devops.js';
import { readEarlierOver } from './earlier-attempts.js';
import { readEnvironment } from './environment.js';

/**
 * The right that shows a run, its timeline and its approvals (Azure DevOps docs: pipeline
 * permissions).
 */
const VIEW = 'View builds, for the pipeline';

/**
 * Evidence from Azure DevOps, read with the token of the job. What is refused is unknown, and says
 * by which right it would be seen. Pull requests are not looked at on this host: the contract
 * refuses that gate here.
 */
export function pipelinesApprovals(run: RunEvidence, clock: Clock): Approvals {
  return {
    run: () => run,
    start: () => asKnown(VIEW, clock, readStart),
    earlierOver: () => asKnown(VIEW, clock, readEarlierOver),
    environment: (name) => readEnvironment(clock, name),
    pullRequest: () => Promise.resolve(NOT_HERE),
    standing: (login) => Promise.resolve({ login, mayWrite: NOT_HERE, teams: NOT_HERE }),
  };
}

const NOT_HERE: Known<never> = {
  known: false,
  why: 'pull requests are not read on Azure Pipelines',
  permission: '',
  remedy: 'Use the gate "environment" on Azure Pipelines.',
};

/** Nothing is written down about plans here: a plan is carried out in the run that made it. */
export const noPlanRegistry: PlanRegistry = {
  isKept: false,
  publish: () => Promise.resolve(NOT_HERE),
  marks: () => Promise.resolve(NOT_HERE),
  mark: () => Promise.resolve(NOT_HERE),
  settle: () => Promise.resolve(),
};

async function readStart({ builds, project, buildId }: Devops): Promise<RunStart> {
  const { requestedFor, requestedBy, queueTime } = readable(
    await builds.getBuild(project, buildId),
  );
  const by = [requestedFor, requestedBy].flatMap(namesOf);
  if (by.length === 0 || queueTime === undefined) {
    throw new Error('it does not say who started this run, or when');
  }
  return { by, queuedAt: queueTime.toISOString() };
}

// By whichever of them an approver is named later.
function namesOf(person: IdentityRef | undefined): readonly string[] {
  return [person?.uniqueName, person?.id].flatMap((name) =>
    name === undefined || name === '' ? [] : [name],
  );
}
