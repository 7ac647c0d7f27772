import type { Finding } from '../domain/finding.js';
import { listAt, textAt, type JsonValue } from '../domain/json.js';
import type { Plan } from '../domain/plan.js';
import type { AzureReader } from '../ports.js';

/** Id of the rule that speaks for the verification after a move. */
export const VERIFICATION = 'verification';

const SOURCE = 'Microsoft: Move Azure Machine Learning workspaces between subscriptions (preview)';

export interface Verification {
  /** A finding per difference; none means verified. */
  readonly findings: readonly Finding[];
  /** Id of the workspace as Azure spells it at the destination; undefined when it was not seen there. */
  readonly workspaceId: string | undefined;
  /** The workspace there was seen to be another one than the plan's. */
  readonly isStranger: boolean;
}

/**
 * Looks at the workspace at its new id: it must be the same one (the immutable `workspaceId` of the plan) and in the
 * state Succeeded. Something that cannot be read is a finding.
 */
export async function verify(reader: AzureReader, plan: Plan): Promise<Verification> {
  const [workspace] = plan.content.resources;
  if (workspace === undefined) {
    const none = finding('workspace', 'id', 'no workspace in the plan', 'unknown');
    return { findings: [none], workspaceId: undefined, isStranger: false };
  }
  const seen = await reader.readResource(workspace.destinationId);
  if (seen.state !== 'present') {
    const why = seen.state === 'absent' ? 'not found' : seen.why;
    const missing = finding(workspace.destinationId, 'id', why, 'unknown');
    return { findings: [missing], workspaceId: undefined, isStranger: false };
  }
  const workspaceId = textAt(seen.body, 'id') ?? workspace.destinationId;
  const planned = plannedWorkspace(plan);
  const findings = comparisons.flatMap(({ field, expected }) => {
    const want = expected(planned);
    const have = textAt(seen.body, ...field.split('.')) ?? '(absent)';
    if (want === undefined) {
      return [finding(workspaceId, field, `${have}, and the plan does not know it`, 'unknown')];
    }
    if (want.toLowerCase() === have.toLowerCase()) return [];
    return [finding(workspaceId, field, `${have}, expected ${want}`, 'observed')];
  });
  const immutable = textAt(planned, ...IMMUTABLE_ID);
  const isStranger = immutable !== undefined && immutable !== textAt(seen.body, ...IMMUTABLE_ID);
  return { findings, workspaceId, isStranger };
}

const IMMUTABLE_ID = ['properties', 'workspaceId'] as const;

// An immutable id that is not in the plan proves nothing: a namesake of the workspace would look the same.
const comparisons: readonly {
  readonly field: string;
  readonly expected: (planned: JsonValue | undefined) => string | undefined;
}[] = [
  {
    field: IMMUTABLE_ID.join('.'),
    expected: (planned) => textAt(planned, ...IMMUTABLE_ID),
  },
  { field: 'properties.provisioningState', expected: () => 'Succeeded' },
];

function plannedWorkspace(plan: Plan): JsonValue | undefined {
  return listAt(plan.content.collections['workspace'], 'items')[0];
}

function finding(
  subject: string,
  field: string,
  value: string,
  certainty: Finding['certainty'],
): Finding {
  return {
    rule: VERIFICATION,
    severity: 'blocker',
    certainty,
    subject,
    evidence: [{ field, value }],
    why: 'The workspace at the destination is not, or not provably, the workspace that was approved, ready for use.',
    remedy:
      'Open the workspace in the studio, run its diagnose action, and give the correlation id to Azure support if it stays so.',
    source: SOURCE,
  };
}
