import { counted } from '../../domain/counted.js';
import { shortDigest } from '../../domain/plan/plan-digest.js';
import { moveKey } from '../../domain/gate/move-key.js';
import type { SignedPlan } from '../../domain/plan/plan.js';
import type { PlanNotice } from '../../ports/ports.js';

/** How a validation ended, for those who see only its notice. */
export interface NoticeCounts {
  readonly ready: boolean;
  readonly blockers: number;
  readonly warnings: number;
}

/**
 * What a validation publishes of its plan: the digest, the verdict and the counts, in our own words
 * only.
 */
export function noticeOf({ digest, plan }: SignedPlan, counts: NoticeCounts): PlanNotice {
  const { ready, blockers, warnings } = counts;
  const verdict = ready ? 'ready' : 'blocked';
  return {
    key: moveKey(plan.content),
    digest,
    workspaceName: plan.content.workspaceName,
    ready,
    title: `${verdict} · ${shortDigest(digest)} · ${counted(blockers, 'blocker')}, ${counted(warnings, 'warning')}`,
    summary: `An approval of this commit from now on approves the plan with the digest\n\`${digest}\`\nand nothing else. The findings are in the summary of the run.`,
  };
}
