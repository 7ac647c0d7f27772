import { dataText } from '../../domain/data-text.js';
import { planAsJson } from '../../domain/plan/plan-digest.js';
import type { SignedPlan } from '../../domain/plan/plan.js';
import { sealedAsJson } from '../../domain/plan/seal.js';

/**
 * The text of a plan file. The sealed part stands beside the plan: it is no part of what the digest
 * is about.
 */
export function planFileText({ digest, plan, sealed }: SignedPlan): string {
  return dataText({
    digest,
    plan: planAsJson(plan),
    ...(sealed === undefined ? {} : { sealed: sealedAsJson(sealed) }),
  });
}
