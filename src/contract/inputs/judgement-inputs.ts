import { commentModes, failOnLevels } from '../../domain/request/request.js';
import type { InputEntry } from '../input-entry.js';
import { choice, listMatching, numberBetween } from '../input-kinds.js';

/**
 * Five days: no job runs longer, on GitHub's own runners not even a tenth of it (GitHub docs,
 * Actions limits).
 */
const LONGEST_RUN_MINUTES = 7200;

/** What a person accepts. */
export const acceptanceInputs = {
  acknowledge: {
    name: 'acknowledge',
    group: 'Judgement and report',
    kind: listMatching('the id of a rule as the report shows it', /^[a-z][a-z0-9-]*$/),
    default: '',
    agreesWithPlan: true,
    description:
      'Ids of rules whose finding a person accepts, separated by commas or line breaks. They become part of the plan and so of its digest.',
  },
} as const satisfies Record<string, InputEntry<unknown>>;

/** What ends a run badly, who hears of it, and how long it may take. */
export const endingInputs = {
  failOn: {
    name: 'fail-on',
    group: 'Judgement and report',
    kind: choice(failOnLevels),
    usedIn: ['validate'],
    default: 'blocker',
    description:
      'What makes a validation fail the step: `blocker`, `warning` (blockers as well), or `never` (read the outputs instead).',
  },
  comment: {
    name: 'comment',
    group: 'Judgement and report',
    kind: choice(commentModes),
    hosts: ['github'],
    default: 'auto',
    description:
      'Whether the report is kept up to date in a comment on the pull request: `auto` in runs that a pull request started, as far as `github-token` may; `always` on the one of `pull-request` as well, with a warning where it may not; `never`.',
  },
  timeoutMinutes: {
    name: 'timeout-minutes',
    group: 'Judgement and report',
    kind: numberBetween(0.01, LONGEST_RUN_MINUTES, 'a number of minutes'),
    default: '270',
    description:
      "Minutes after which the run stops waiting. The default is longer than the four hours that Azure allows a move; keep the job's own timeout longer still.",
  },
} as const satisfies Record<string, InputEntry<unknown>>;
