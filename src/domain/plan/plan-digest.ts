import { canonicalHash } from '../canonical-json.js';
import type { JsonObject } from '../json.js';
import type { Plan } from './plan.js';
import { stepAsJson } from './prepare-step.js';
import { rowAsJson } from './restore-step.js';

/** A plan as plain JSON: what is hashed and what is written. */
export function planAsJson(plan: Plan): JsonObject {
  const { origin, content } = plan;
  return {
    schemaVersion: plan.schemaVersion,
    origin: { ...origin },
    content: {
      source: { ...content.source },
      destination: { ...content.destination },
      workspaceName: content.workspaceName,
      associated: content.associated,
      jobScan: content.jobScan,
      resources: content.resources.map((resource) => ({ ...resource })),
      findings: content.findings.map((finding) => ({ ...finding })),
      acknowledged: content.acknowledged,
      prepare: content.prepare.map(stepAsJson),
      mayPrepare: content.mayPrepare,
      instanceSuffix: content.instanceSuffix,
      restore: content.restore.map(rowAsJson),
      collections: content.collections,
    },
    snapshot: plan.snapshot,
  };
}

/**
 * The digest a person approves: `sha256:` and 64 hex digits over the whole plan, its origin
 * included.
 */
export function planDigest(plan: Plan): string {
  return `sha256:${canonicalHash(planAsJson(plan))}`;
}

/** The first twelve hex digits, for titles and comments. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}
