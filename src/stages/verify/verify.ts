import type { Finding } from '../../domain/plan/finding.js';
import { isJsonObject, listAt, textAt, type JsonObject } from '../../domain/json.js';
import { workspaceOf, type Plan } from '../../domain/plan/plan.js';
import type { AzureReader, Clock } from '../../ports/ports.js';
import { associatedResolve } from './verifications/associated-resolve.js';
import { contentsComplete } from './verifications/contents-complete.js';
import { diagnoseClean } from './verifications/diagnose-clean.js';
import { identityKept } from './verifications/identity-kept.js';
import { jobsComplete } from './verifications/jobs-complete.js';
import { isStranger, sameWorkspace } from './verifications/same-workspace.js';
import { difference, type Verification } from './verifications/verification.js';

export interface Verified {
  /** A finding per difference; none means verified. */
  readonly findings: readonly Finding[];
  /**
   * Id of the workspace as Azure spells it at the destination; undefined when it was not seen
   * there.
   */
  readonly workspaceId: string | undefined;
  /** The workspace there was seen to be another one than the plan's. */
  readonly isStranger: boolean;
}

/** What is verified after a move, in the order of the report. */
const verifications: readonly Verification[] = [
  sameWorkspace,
  identityKept,
  associatedResolve,
  contentsComplete,
  jobsComplete,
  diagnoseClean,
];

/**
 * Looks at the workspace at its new id and compares it with the plan. Something that cannot be read
 * is a finding. Of a stranger nothing else is compared.
 */
export async function verify(reader: AzureReader, clock: Clock, plan: Plan): Promise<Verified> {
  const workspace = workspaceOf(plan);
  if (workspace === undefined) return unseen('workspace', 'no workspace in the plan');
  const seen = await reader.readResource(workspace.destinationId);
  if (seen.state !== 'present') {
    return unseen(workspace.destinationId, seen.state === 'absent' ? 'not found' : seen.why);
  }
  const id = textAt(seen.body, 'id') ?? workspace.destinationId;
  const before = workspaceBefore(plan);
  const stranger = isStranger(before, seen.body);
  const found = await Promise.all(
    (stranger ? [sameWorkspace] : verifications).map((one) =>
      one({ reader, clock, plan, before, now: seen.body, id }),
    ),
  );
  return { findings: found.flat(), workspaceId: id, isStranger: stranger };
}

function unseen(subject: string, value: string): Verified {
  const words = {
    why: 'The workspace could not be seen at the destination after the move.',
    remedy: 'Run mode status with the same plan file; it looks and verifies again.',
  };
  const none = difference(subject, { field: 'id', value }, words, { certainty: 'unknown' });
  return { findings: [none], workspaceId: undefined, isStranger: false };
}

function workspaceBefore(plan: Plan): JsonObject | undefined {
  const [body] = listAt(plan.snapshot, 'workspace', 'items');
  return body !== undefined && isJsonObject(body) ? body : undefined;
}
