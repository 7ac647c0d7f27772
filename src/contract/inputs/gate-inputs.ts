import { gateParts } from '../../domain/gate-policy.js';
import type { InputEntry } from '../input-entry.js';
import { choice, listMatching, listOf, numberBetween, text } from '../input-kinds.js';

/** What must be shown before a plan may be carried out, beside its digest. */
export const gateInputs = {
  gate: {
    name: 'gate',
    group: 'Gate',
    kind: listOf(gateParts, {}),
    default: 'digest',
    built: true,
    description:
      'What opens the gate of a `move`: a list of `digest` and `environment` (`pull-request` is not built yet). The digest always holds. `environment` also reads, from inside the run, who approved it and whether the environment protects anything.',
  },
  environment: {
    name: 'environment',
    group: 'Gate',
    kind: text('the name of a GitHub environment', /^[^\p{Cc}]{1,255}$/u),
    default: '',
    built: true,
    description:
      'Name of the protected environment whose approval the gate demands: the one this job runs in.',
  },
  pullRequest: {
    name: 'pull-request',
    group: 'Gate',
    kind: numberBetween(1, 999_999_999, 'the number of a pull request'),
    default: '',
    built: false,
    description: 'Number of the pull request whose reviews the gate reads.',
  },
  requiredApprovals: {
    name: 'required-approvals',
    group: 'Gate',
    kind: numberBetween(1, 6, 'a number of approvals'),
    default: '1',
    built: true,
    description:
      'How many people must approve, none of whom started the run. One approval lets a job into an environment, so more than one needs more than one environment review.',
  },
  approvers: {
    name: 'approvers',
    group: 'Gate',
    kind: listMatching('a user name', /^[\w.-]+$/),
    default: '',
    built: true,
    description:
      'User names whose approval counts. Empty means everybody that GitHub lets approve (teams are not built yet).',
  },
  requireDigestInApproval: {
    name: 'require-digest-in-approval',
    group: 'Gate',
    kind: choice(['false', 'true']),
    default: 'false',
    built: true,
    description: 'Whether an approval counts only when its text names the digest of the plan.',
  },
  githubToken: {
    name: 'github-token',
    group: 'Gate',
    kind: text('a token', /^\S+$/),
    default: '',
    githubDefault: '${{ github.token }}',
    secret: true,
    built: true,
    description: 'Token that reads approvals; it needs `actions: read`.',
  },
} as const satisfies Record<string, InputEntry<unknown>>;
