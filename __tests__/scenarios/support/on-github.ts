import { createGithubApi } from '../../../emulator/github/github-api.js';
import type { GithubState } from '../../../emulator/github/github-state.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import { readRequest } from '../../../src/contract/read-request.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { githubApprovals } from '../../../src/hosts/github/approvals.js';
import { checkRegistry } from '../../../src/hosts/github/checks.js';
import { keepComment } from '../../../src/hosts/github/comment.js';
import { commentReport } from '../../../src/hosts/report-comment.js';
import type { RunContext } from '../../../src/ports/ports.js';
import { placeOn } from '../../hosts/github/place.js';
import { endedWith, MINUTES, type Ended, type Table, type TroubleOf } from './each-request.js';
import { inProcess } from './in-process.js';
import { signIn, validateInputs } from './inputs.js';
import { HEAD, number, pull, repositoryWith, review, TOKEN } from './repository.js';
import { PassingClock } from './shared-clock.js';
import { troubles, type TroubleName } from './troubles.js';

type Inputs = Readonly<Record<string, string>>;
type Disk = ReadonlyMap<string, string>;

const settings = { validationPolls: 1, movePolls: 1 };
const { repository } = repositoryWith();
/** That of the pull request on which the plan is made. */
const context: RunContext = {
  repository,
  headCommit: HEAD,
  pullRequest: number,
  baseBranch: 'master',
};
const merge = { repository, event: 'push', isFromFork: false, isFirstAttempt: true };

const shared = { comment: 'always', 'github-token': TOKEN };
const validation: Inputs = { ...validateInputs, ...shared, gate: 'pull-request' };
/** All that a gate of GitHub can demand. */
const move: Inputs = {
  ...signIn,
  ...shared,
  mode: 'move',
  gate: 'environment, pull-request',
  environment: 'production',
  approvers: 'contoso/leads',
};
/** One of which it is asked who may write. */
const moveOfAnybody: Inputs = { ...move, gate: 'pull-request', environment: '', approvers: '' };

/** Where carol approved the pull request and the run, as one of the leads. */
function approved(): GithubState {
  return {
    ...repositoryWith(),
    runId: '1',
    permissions: [
      'actions: read',
      'contents: read',
      'checks: write',
      'members: read',
      'pull-requests: write',
    ],
    environments: [
      {
        name: 'production',
        reviewers: ['carol'],
        preventsSelfReview: true,
        adminsMayBypass: false,
      },
    ],
    approvals: [{ environment: 'production', state: 'approved', user: 'carol', comment: 'Go.' }],
    pulls: [{ ...pull, reviews: [review()] }],
    teams: { 'contoso/leads': ['carol'] },
  };
}

interface World {
  /** Runs the product, but for its comment. */
  run(inputs: Inputs): Promise<{ readonly report: RunReport; readonly ended: Ended }>;
  /** Writes how a run ended into a comment; what is told is the warning that there is none. */
  comment(inputs: Inputs, report: RunReport): Promise<Ended>;
  readonly disk: Disk;
}

function world(github: GithubState, before: Disk, troubleOf: TroubleOf = () => undefined): World {
  const clock = new PassingClock();
  const api = createGithubApi(() => github);
  const { place } = placeOn(api, clock, (name) => {
    const kind = troubleOf(name);
    return kind === undefined ? undefined : troubles[kind];
  });
  const started = { by: ['ada'], queuedAt: undefined };
  const product = inProcess(readyWorkspace(), settings, before, {
    clock,
    approvals: githubApprovals(merge, started, place, undefined),
    planRegistry: checkRegistry(place),
    context,
  });
  const since = clock.now();
  const minutes = (): number => (clock.now() - since) / 60_000;
  return {
    disk: product.disk,
    run: async (inputs) => {
      const report = await product.run({ ...inputs, 'timeout-minutes': String(MINUTES) });
      return { report, ended: endedWith(report, minutes(), product.newChanges()) };
    },
    comment: async (inputs, report) => {
      const read = readRequest({ get: (name) => inputs[name] ?? '', text: none }, (name) => name);
      if ('problems' in read) throw new Error('no request');
      const told: string[] = [];
      const host = {
        name: 'github',
        spell: (name: string) => name,
        blotted: <Value>(value: Value): Value => value,
        context: () => context,
        log: { info: none, progress: none, warning: none, group: none, debug: none },
        annotate: (_kind: string, { message }: { readonly message: string }) => {
          told.push(message);
        },
        keepComment: (_access: unknown, ...what: readonly [number, string, string]) =>
          keepComment(place, ...what),
      } as const;
      await commentReport(host, read.request, report, clock);
      const first = told.join(' | ');
      return { failed: first !== '', reason: undefined, first, minutes: minutes(), moves: 0 };
    },
  };
}

function none(): undefined {
  return undefined;
}

const reason = (kind: TroubleName): string => (kind === '429' ? 'throttled' : 'timed-out');

/** Every run that asks GitHub's API: what it publishes, reads, marks and comments. */
export async function runsOnGithub(): Promise<Readonly<Record<string, Table>>> {
  const github = approved();
  const first = world(github, new Map());
  const { report: ready } = await first.run(validation);
  const published = structuredClone(github);
  const begun = new Map(first.disk);
  await first.comment(validation, ready);
  const { report: moved } = await first.run(move);
  const carriedOut = structuredClone(github);
  const from =
    (inputs: Inputs, state: GithubState, disk: Disk): Table['run'] =>
    async (trouble) =>
      (await world(structuredClone(state), disk, trouble).run(inputs)).ended;
  const comment =
    (inputs: Inputs, state: GithubState, report: RunReport): Table['run'] =>
    (trouble) =>
      world(structuredClone(state), new Map(), trouble).comment(inputs, report);
  return {
    'a validation on GitHub': { reason, run: from(validation, approved(), new Map()) },
    'a move on GitHub': {
      reason,
      run: from(move, published, begun),
      // How the mark of a plan that was carried out ends; and members of the team need not write.
      harmless: /^PATCH .*check-runs|collaborators/,
    },
    'a move on GitHub that anybody may approve': {
      reason,
      run: from(moveOfAnybody, published, begun),
      only: /collaborators/,
    },
    // A run ends as it would without a comment, and a warning says why there is none.
    'the comment of a validation': { reason: none, run: comment(validation, published, ready) },
    'the comment of a move': { reason: none, run: comment(move, carriedOut, moved) },
  };
}
