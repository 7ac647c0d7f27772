import type { InputEntry } from '../input-entry.js';
import { choice, listMatching, listOf, numberBetween, text } from '../input-kinds.js';

const gateParts = ['digest', 'environment', 'pull-request'] as const;

/** What must be shown before a plan may be carried out, beside its digest. */
export const gateInputs = {
  gate: {
    name: 'gate',
    group: 'Gate',
    kind: listOf(gateParts, { none: [] }),
    default: 'digest',
    built: false,
    description:
      'What opens the gate: a list of `digest`, `environment`, `pull-request`. The digest always holds; `none` gives up the gate and is allowed in `promote` only.',
  },
  environment: {
    name: 'environment',
    group: 'Gate',
    kind: text('the name of a GitHub environment', /^[^\p{Cc}]{1,255}$/u),
    default: '',
    built: false,
    description: 'Name of the protected environment whose approval the gate demands.',
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
    built: false,
    description: 'How many people must approve.',
  },
  approvers: {
    name: 'approvers',
    group: 'Gate',
    kind: listMatching('a user name, or a team as organisation/team', /^[\w.-]+(?:\/[\w.-]+)?$/),
    default: '',
    built: false,
    description: 'Whose approval counts: user names and teams. Empty means anybody who may write.',
  },
  requireDigestInApproval: {
    name: 'require-digest-in-approval',
    group: 'Gate',
    kind: choice(['false', 'true']),
    default: 'false',
    built: false,
    description: 'Whether an approval counts only when its text names the digest of the plan.',
  },
  githubToken: {
    name: 'github-token',
    group: 'Gate',
    kind: text('a token', /^\S+$/),
    default: '',
    defaultInWords: '`github.token`',
    secret: true,
    built: false,
    description: 'Token that reads approvals and writes the comment and the check run.',
  },
} as const satisfies Record<string, InputEntry<unknown>>;
