import type { SignedPlan } from '../../domain/plan/plan.js';
import type { Run } from './run.js';

/** Notes what a plan file says about the move, for the report of the modes that start from one. */
export function reportPlan(run: Run, signed: SignedPlan, maxAgeHours?: number): void {
  const { content, origin } = signed.plan;
  run.note({
    preparation: content.prepare.map((step) => ({ ...step, state: 'planned' })),
    sealedSecrets: signed.sealed?.of,
    workspaceName: content.workspaceName,
    source: content.source,
    destination: content.destination,
    planDigest: signed.digest,
    planExpiresAt:
      maxAgeHours === undefined
        ? undefined
        : new Date(Date.parse(origin.createdAt) + maxAgeHours * 3_600_000).toISOString(),
    resources: content.resources.map(({ id, destinationId, type }) => ({
      id,
      destinationId,
      type,
      name: id.split('/').at(-1) ?? id,
      place: undefined,
    })),
  });
}
