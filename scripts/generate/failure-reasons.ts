import type { FailureReason, Outcome } from '../../src/domain/run/outcome.js';

interface ReasonEntry {
  readonly meaning: string;
  readonly remedy: string;
}

/** What each word of the output `outcome` says. */
export const outcomeMeanings: Readonly<Record<Outcome, string>> = {
  ready:
    'The validation found nothing that stops the move, and Azure Resource Manager would accept it. After `discover`: every workspace was found; nothing was validated yet.',
  blocked: 'Nothing was changed: something stops the move, and `failure-reason` says what kind.',
  moved: 'Every resource of the plan was seen at the destination and no longer at the source.',
  'partially-moved': 'Some resources of the plan are at the destination, others stayed.',
  'not-moved': 'Every resource of the plan is still at the source.',
  unknown:
    'Where at least one resource is could not be found out. Run `status` before anything else.',
  restored: 'Everything that was asked to be put back after the move is back.',
  'restore-incomplete': 'At least one thing that was asked to be put back is not back.',
};

/** What each word of the output `failure-reason` says and what to do about it. */
export const reasonTable: Readonly<Record<FailureReason, ReasonEntry>> = {
  'invalid-input': {
    meaning:
      'An input is missing, malformed, holds nothing, contradicts another, or is a safeguard that nothing would look at.',
    remedy:
      'Every wrong input is named in the annotations, with what was expected. Correct them all and run again.',
  },
  'authentication-failed': {
    meaning: 'No token for Azure could be had.',
    remedy:
      'Grant `id-token: write`, check `tenant-id` and `client-id`, and compare the federated credential with the subject of this run.',
  },
  'authorization-failed': {
    meaning: 'Azure knows who asks and does not allow it.',
    remedy: 'Assign the role of docs/PERMISSIONS.md; wait a few minutes after granting it.',
  },
  'not-ready': {
    meaning: 'A rule of this product found a blocker, or `discover` did not find every workspace.',
    remedy:
      'Do what the finding says, or acknowledge its rule where that is allowed, and validate again.',
  },
  'validation-failed': {
    meaning: 'Azure Resource Manager refused the move, although no rule of ours did.',
    remedy: 'Read its answer in the report; docs/TROUBLESHOOTING.md knows the codes.',
  },
  'plan-missing': {
    meaning: 'The plan file or the approved digest is not there.',
    remedy:
      'Download the artifact of the validation into the working directory and pass its `plan-digest` on.',
  },
  'plan-invalid': {
    meaning:
      'The plan file cannot be read, is not the approved one, contradicts an input, or has begun where a new plan was to be written.',
    remedy:
      'Take the plan file and the digest of the same validation, unchanged; for a new plan beside one that has begun, another `plan-file`.',
  },
  'plan-changed': {
    meaning: 'Azure is no longer what it was when the plan was approved.',
    remedy: 'Read the differences in the report, validate again and have the new plan approved.',
  },
  'plan-expired': {
    meaning: 'The plan is older than `plan-max-age-hours`.',
    remedy: 'Validate again and have the new plan approved.',
  },
  'approval-missing': {
    meaning: 'The approval that the gate demands is not there.',
    remedy: 'Ask the people that the report names to approve this plan.',
  },
  'gate-misconfigured': {
    meaning: 'The gate cannot protect anything as it is set up.',
    remedy: 'Set up the protection that the report names, then run again.',
  },
  'prepare-failed': {
    meaning: 'A step before the move failed. Nothing was moved.',
    remedy:
      'Mend what the report names and run the same move again; steps already done are no difference.',
  },
  'move-failed': {
    meaning: 'Azure ended the move with an error and every resource stayed.',
    remedy: 'Read the error in the report, mend its cause, validate again.',
  },
  'move-partial': {
    meaning: 'The move ended and some resources are at the destination, others are not.',
    remedy:
      'Read where each resource is. Delete nothing. Mend the cause, then validate a move of the rest.',
  },
  'move-unknown': {
    meaning: 'What became of the move request could not be found out.',
    remedy: 'Do not start another move. Run `status` with the same plan file until it is clear.',
  },
  'verification-failed': {
    meaning: 'The move ended, but what is at the destination is not what was expected.',
    remedy:
      'Compare the differences in the report with the workspace before people go back to work.',
  },
  'restore-incomplete': {
    meaning: 'Not everything that was asked to be put back is back.',
    remedy: 'The report names each step; every step can be run again.',
  },
  throttled: {
    meaning: 'Azure kept answering "too many requests" for longer than the run may last.',
    remedy: 'Run again later, and not beside other runs of the same subscription.',
  },
  'timed-out': {
    meaning:
      '`timeout-minutes` passed before the end was known, or what the run waited for could not be reached at all. A move that was accepted goes on in Azure.',
    remedy:
      'Do what the report says of the way there. Run `status` with the same plan file; it follows a move in flight.',
  },
  'internal-error': {
    meaning: 'A defect of this product, or a disk that its report could not be written to.',
    remedy:
      'Make room where a file could not be written; else report it with the report file and the correlation id. Run `status` if a move had been sent.',
  },
};
