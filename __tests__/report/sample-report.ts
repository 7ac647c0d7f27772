import type { ArmError } from '../../src/domain/azure/errors/arm-error.js';
import type { JudgedFinding } from '../../src/domain/plan/finding.js';
import type { ReportedResource, RunReport } from '../../src/domain/run/run-report.js';

/** A report of which nothing is known but the mode, with what a test says about it. */
export function sampleReport(known: Partial<RunReport> = {}): RunReport {
  return {
    mode: 'validate',
    toolVersion: '1.2.3',
    outcome: undefined,
    failureReason: undefined,
    failed: false,
    problems: [],
    workspaceName: 'team-ml',
    source: { subscriptionId: '11111111-1111-4111-8111-111111111111', resourceGroup: 'ml-old' },
    destination: {
      subscriptionId: '22222222-2222-4222-8222-222222222222',
      resourceGroup: 'ml-new',
    },
    findings: [],
    toldBefore: [],
    collections: [],
    resources: [],
    preparation: [],
    restoration: undefined,
    followUp: undefined,
    isUnapproved: false,
    isReviewed: false,
    environment: undefined,
    sealedSecrets: undefined,
    spelling: {},
    planFile: undefined,
    missingSecrets: [],
    batch: undefined,
    differences: { move: [], surroundings: [] },
    planDigest: undefined,
    planExpiresAt: undefined,
    armError: undefined,
    timeline: [],
    postMoveTasks: [],
    newWorkspaceId: undefined,
    correlationId: undefined,
    files: {},
    ...known,
  };
}

/** A blocker that was seen and that nobody accepted, with what a test says about it. */
export function sampleFinding(known: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    rule: 'computes-exist',
    severity: 'blocker',
    certainty: 'observed',
    subject: 'cpu-cluster',
    evidence: [{ field: 'properties.provisioningState', value: 'Succeeded' }],
    why: 'A workspace with computes cannot be moved.',
    remedy: 'Delete it: az ml compute delete --name cpu-cluster',
    source: 'Microsoft: How to move a workspace',
    acknowledged: false,
    ...known,
  };
}

/** An answer of Azure that says no. */
export function sampleArmError(code: string, message: string): ArmError {
  return {
    code,
    message,
    target: undefined,
    details: [],
    status: 409,
    trackingIds: [],
    correlationIds: [],
  };
}

/** A resource of the move, looked up at `place`. */
export function sampleResource(
  name: string,
  place?: ReportedResource['place'],
  type = 'microsoft.machinelearningservices/workspaces',
): ReportedResource {
  const below = (subscription: string, group: string): string =>
    `/subscriptions/${subscription}/resourcegroups/${group}/providers/${type}/${name}`;
  return {
    id: below('11111111-1111-4111-8111-111111111111', 'ml-old'),
    destinationId: below('22222222-2222-4222-8222-222222222222', 'ml-new'),
    type,
    name,
    place,
  };
}

export const SAMPLE_DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;
