import type { RunEvidence } from '../../domain/gate/evidence.js';
import type { GatePart, GatePolicy } from '../../domain/gate/gate-policy.js';
import { misconfigured, type GateReason } from './gate-reason.js';

/**
 * What may begin a change, in the words of the hosts, lower-cased: only what takes the right to write
 * to the repository, or to queue its pipeline (GitHub docs: events that trigger workflows; Azure
 * DevOps docs: Build.Reason). A list of what may not would be short of the next event that the host
 * invents.
 */
const MAY_BEGIN: ReadonlySet<string> = new Set([
  'push',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'merge_group',
  'release',
  'deployment',
  // Of a fork they are refused; a branch of this repository takes the right to write.
  'pull_request',
  'pullrequest',
  'manual',
  'individualci',
  'batchedci',
]);

/**
 * What outsiders can begin too, each with the part of the gate without which it changes nothing and
 * why. A pipeline that another one begins follows its branch, and does not say who began that one
 * (Azure DevOps docs: pipeline resources, Build.Reason).
 */
const BY_ANOTHER = 'are begun by another pipeline, and who began that one is not said';
const WITH_RIGHTS = 'act on what an outsider wrote with the rights of the repository';
const MAY_BEGIN_APPROVED: ReadonlyMap<string, readonly [part: GatePart, why: string]> = new Map([
  ['pull_request_target', ['pull-request', WITH_RIGHTS]],
  ['pull_request_review', ['pull-request', WITH_RIGHTS]],
  ['resourcetrigger', ['environment', BY_ANOTHER]],
  ['buildcompletion', ['environment', BY_ANOTHER]],
]);

const START_OTHERWISE =
  'Start it by hand or by the push of the merge, in a job of the protected environment.';

/**
 * Why a run that this event began may change nothing: with rights to move, an event that an outsider
 * can begin would give the rights to the outsider.
 */
export function eventReasons(
  { event, isFromFork }: RunEvidence,
  { parts }: Pick<GatePolicy, 'parts'>,
): readonly GateReason[] {
  if (isFromFork) {
    const sentence = `This run was started by ${event} for what is, or may be, a fork; no move and no restore starts from it.`;
    return [misconfigured(sentence, START_OTHERWISE)];
  }
  const name = event.toLowerCase();
  if (MAY_BEGIN.has(name)) return [];
  const approved = MAY_BEGIN_APPROVED.get(name);
  if (approved !== undefined) {
    const [part, why] = approved;
    if (parts.includes(part)) return [];
    const sentence = `Runs of ${event} ${why}; without the gate "${part}" no move and no restore starts from them.`;
    return [misconfigured(sentence, START_OTHERWISE)];
  }
  const told = name === '' ? 'an event that is not said' : `${name}, which an outsider can begin`;
  return [
    misconfigured(
      `This run was started by ${told}; no move and no restore starts from it.`,
      START_OTHERWISE,
    ),
  ];
}
