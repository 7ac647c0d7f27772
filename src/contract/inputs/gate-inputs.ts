import { gateParts } from '../../domain/gate/gate-policy.js';
import type { InputEntry } from '../input-entry.js';
import { flag, listMatching, listOf, text, wholeBetween } from '../input-kinds.js';

// Pull requests are read on GitHub only, and a command line has no platform that knows who approved.
const onGithub = { hosts: ['github'] } as const;
const onPlatforms = { hosts: ['github', 'azure-pipelines'] } as const;

const whereApproved = { usedIn: ['move', 'promote'], isSafeguard: true } as const;
const ofApprovals = { ...whereApproved, gateParts: ['environment', 'pull-request'] } as const;

/** What must be shown before a plan may be carried out, beside its digest. */
export const gateInputs = {
  gate: {
    name: 'gate',
    group: 'Gate',
    kind: listOf(gateParts, { none: [] }),
    usedIn: ['validate', 'move', 'promote', 'restore'],
    isSafeguard: true,
    taskDescription:
      'What opens the gate of a `move`: a list of `digest` and `environment`. The digest always holds. `environment` also reads, from inside the run, who approved its stage for the environment and whether that environment protects anything; the plan must have been made in the same run. Give the same gate to `validate`, whose page then says how the plan is approved. `none` opens the gate for every plan, in the mode `promote` only.',
    terminalDescription:
      'What opens the gate of a `move`: `digest`, and nothing else. A command line knows no platform on which somebody could have approved; at a terminal you are also asked to type the name of the workspace.',
    default: 'digest',
    description:
      'What opens the gate of a `move`: a list of `digest`, `environment` and `pull-request`. The digest always holds. `environment` also reads, from inside the run, who approved it and whether the environment protects anything. `pull-request` reads the reviews of the pull request that the plan was published on. Give the same gate to `validate`: its page then says how the plan is approved, and a plan for `pull-request` is published. `none` asks nobody: only `promote` takes it, makes the plan itself, carries it out at once, and says so in the report.',
  },
  environment: {
    name: 'environment',
    group: 'Gate',
    ...onPlatforms,
    usedIn: ['validate', 'move', 'promote'],
    isSafeguard: true,
    gateParts: ['environment'],
    kind: text('the name of an environment', /^[^\p{Cc}]{1,255}$/u),
    default: '',
    description:
      'Name of the protected environment whose approval the gate demands: the one that the job which moves runs in.',
    taskDescription:
      'Name of the environment whose approval the gate demands: the one that the deployment job which moves names.',
  },
  pullRequest: {
    name: 'pull-request',
    group: 'Gate',
    ...onGithub,
    usedIn: ['validate', 'move', 'promote', 'restore'],
    isSafeguard: true,
    gateParts: ['pull-request'],
    alsoUsedBy: { name: 'comment', word: 'always' },
    kind: wholeBetween(1, 999_999_999, 'the number of a pull request'),
    default: '',
    description:
      'Number of the pull request whose reviews the gate reads. Default: the one that started the run, or whose merge did.',
  },
  requiredApprovals: {
    name: 'required-approvals',
    group: 'Gate',
    ...onPlatforms,
    ...ofApprovals,
    kind: wholeBetween(1, 6, 'a number of approvals'),
    default: '1',
    description:
      'How many people must approve who neither started the run nor wrote or pushed what is approved. One approval lets a job into an environment, so there it stays 1.',
    taskDescription:
      'How many people, none of whom started the run, must have approved its stage for the environment.',
  },
  approvers: {
    name: 'approvers',
    group: 'Gate',
    ...ofApprovals,
    ...onGithub,
    kind: listMatching('a user name or org/team', /^[\w.-]+(?:\/[\w.-]+)?$/),
    default: '',
    description:
      'Users and teams (`org/team`) whose approval counts. Empty means everybody who may write, or whom the environment names. To see a team takes a token with `members: read`.',
  },
  requireDigestInApproval: {
    name: 'require-digest-in-approval',
    group: 'Gate',
    ...onPlatforms,
    ...ofApprovals,
    kind: flag,
    default: 'false',
    description:
      'Whether an approval counts only when its text names the first twelve digits of the digest of the plan.',
  },
  githubToken: {
    name: 'github-token',
    group: 'Gate',
    ...onGithub,
    kind: text('a token', /^\S+$/),
    default: '',
    githubDefault: '${{ github.token }}',
    secret: true,
    description:
      'Token that reads approvals and writes the check and the comment. It needs `actions: read` and `checks: write` for `environment`; `contents: read`, `pull-requests: write` and `checks: write` for `pull-request`.',
  },
} as const satisfies Record<string, InputEntry<unknown>>;
