import {
  child,
  crowdedWorkspace,
  fullWorkspace,
  readyWorkspace,
  withCompute,
  withEntry,
  withSchedule,
} from '../../emulator/scenarios/index.js';
import { readRequest } from '../../src/contract/read-request.js';
import { camelCase } from '../../src/domain/camel-case.js';
import type { HostName } from '../../src/domain/request/host-name.js';
import type { RunReport } from '../../src/domain/run/run-report.js';
import { commentReport } from '../../src/hosts/report-comment.js';
import { endCancelled, startRun } from '../../src/modes/parts/run.js';
import type { Approvals } from '../../src/ports/approvals.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { FakeClock } from '../azure/fake-wire.js';
import { discover, placements, row } from '../scenarios/support/discovered.js';
import { inProcess, type InProcess } from '../scenarios/support/in-process.js';
import { moveInputs, validateInputs } from '../scenarios/support/inputs.js';
import { preparable, prepareInputs } from '../scenarios/support/preparable.js';
import {
  arm,
  copyOfMoved,
  fullInputs,
  key,
  restoreInputs,
} from '../scenarios/support/restorable.js';

type Inputs = Readonly<Record<string, string>>;

const error = { error: { code: 'ResourceMoveFailed', message: 'The move failed.' } };
const isMove = (change: string): boolean => change.endsWith('/moveResources');
const ready = (): InProcess => inProcess(readyWorkspace(), arm);

const hostile = '`|<img src=x onerror=alert(1)> @octocat #1 [x](www.evil.example) **a** $a$';

/** The inputs of the move of a plan that was made just now. */
async function approved(product: InProcess, inputs: Inputs = validateInputs): Promise<Inputs> {
  const { planDigest = '' } = await product.run(inputs);
  return moveInputs(planDigest);
}

// An environment as it should be, which nobody has approved yet.
const approvals: Approvals = {
  run: () => ({
    repository: 'contoso/ml',
    event: 'workflow_dispatch',
    isFromFork: false,
    isFirstAttempt: true,
  }),
  start: () => Promise.resolve({ known: true, value: { by: ['ada'], queuedAt: undefined } }),
  earlierOver: () => Promise.reject(new Error('not asked')),
  environment: (name) =>
    Promise.resolve({
      name,
      protection: {
        known: true,
        value: { requiredReviewers: 1, preventsSelfReview: true, adminsMayBypass: false },
      },
      approvals: { known: true, value: [] },
    }),
  pullRequest: () => Promise.reject(new Error('not asked')),
  standing: () => Promise.reject(new Error('not asked')),
};

/** What a host reports of inputs that are wrong. */
function invalid(host: HostName): RunReport {
  const wrong: Inputs = { ...validateInputs, 'source-subscription-id': 'x', 'fail-on': 'blokker' };
  const reading = readRequest(
    { get: (name) => wrong[name] ?? '', text: () => undefined, host },
    host === 'github' ? (name) => name : camelCase,
  );
  const run = startRun('1.2.3', new FakeClock());
  run.end({
    outcome: undefined,
    failureReason: 'invalid-input',
    failed: true,
    problems: 'problems' in reading ? reading.problems : [],
  });
  return run.report();
}

/** What is known of a run that is told to stop while it follows its move. */
async function cancelled(): Promise<RunReport> {
  const run = startRun('1.2.3', new FakeClock());
  const { workspaceName, source, destination, resources } = await ready().run(validateInputs);
  run.note({ mode: 'move', workspaceName, source, destination, resources });
  run.notePlanFile('workspace-move-plan.json');
  run.enter('following');
  await endCancelled(run);
  return run.report();
}

/** The comment that a report is kept in, with the marker that it is found by. */
async function commentOf(report: RunReport): Promise<string> {
  const inputs: Inputs = { ...validateInputs, comment: 'always', 'github-token': 'made-up' };
  const reading = readRequest(
    { get: (name) => inputs[name] ?? '', text: () => undefined, host: 'github' },
    (name) => name,
  );
  if ('problems' in reading) throw new Error(reading.problems.map((one) => one.sentence).join(' '));
  let kept = '';
  const quiet = (): void => undefined;
  const host: Parameters<typeof commentReport>[0] = {
    name: 'github',
    spell: (name) => name,
    blotted: (whole) => whole,
    annotate: quiet,
    log: { info: quiet, progress: quiet, warning: quiet, group: quiet, debug: quiet },
    context: () => ({ repository: null, headCommit: null, pullRequest: 7, baseBranch: null }),
    keepComment: (_token, _pullRequest, marker, text) => {
      kept = `${marker}\n${text}`;
      return Promise.resolve();
    },
  };
  await commentReport(host, reading.request, report, new FakeClock());
  return kept;
}

const runUrl = 'https://github.com/contoso/ml/actions/runs/7';
const on = (host: HostName, report: RunReport): string =>
  renderMarkdown({ ...report, host, ...(host === 'github' ? { runUrl } : {}) });
const github = async (report: Promise<RunReport>): Promise<string> => on('github', await report);

/** What people are shown, by the name of its file: one page an outcome. */
export const pages: Readonly<Record<string, () => Promise<string>>> = {
  ready: () => github(ready().run(validateInputs)),
  'ready-for-environment': () =>
    github(ready().run({ ...validateInputs, gate: 'environment', environment: 'production' })),
  'ready.azure-pipelines': async () => on('azure-pipelines', await ready().run(validateInputs)),
  'ready.comment': async () =>
    commentOf({ ...(await ready().run(validateInputs)), host: 'github', runUrl }),
  'ready-with-preparation': () => github(inProcess(preparable(), arm).run(prepareInputs)),
  'blocked-by-few': () => {
    const state = withSchedule(withCompute(readyWorkspace(), 'cpu', 'AmlCompute'), 'nightly', true);
    return github(inProcess(state, arm).run(validateInputs));
  },
  'blocked-by-few.azure-pipelines': async () => {
    const state = withCompute(readyWorkspace(), 'cpu', 'AmlCompute');
    return on('azure-pipelines', await inProcess(state, arm).run(validateInputs));
  },
  'blocked-by-many': () => github(inProcess(crowdedWorkspace(), arm).run(validateInputs)),
  'blocked-hostile-names': () => {
    const state = [child('schedules', hostile, { isEnabled: true })].reduce(
      withEntry,
      withCompute(readyWorkspace(), hostile, 'AmlCompute'),
    );
    return github(inProcess(state, arm).run(validateInputs));
  },
  'gate-closed': async () => {
    const product = inProcess(readyWorkspace(), arm, new Map(), { approvals });
    const gate = {
      gate: 'digest, environment',
      environment: 'production',
      'github-token': 'made-up',
    };
    return github(product.run({ ...(await approved(product)), ...gate }));
  },
  drift: async () => {
    const product = ready();
    const move = await approved(product);
    product.edit((state) => withCompute(state, 'gpu', 'AmlCompute'));
    return github(product.run(move));
  },
  'partially-moved': async () => {
    const moveError = { body: error, moved: 'first' } as const;
    const product = inProcess(fullWorkspace(), { ...arm, moveError });
    return github(product.run(await approved(product, fullInputs)));
  },
  cancelled: () => github(cancelled()),
  unknown: async () => {
    const product = ready();
    const move = await approved(product);
    product.trouble = (change) =>
      isMove(change) ? { answer: { status: 503, body: error } } : undefined;
    return github(product.run(move));
  },
  moved: async () => {
    const product = ready();
    return github(product.run(await approved(product)));
  },
  restored: async () => github((await copyOfMoved()).run(restoreInputs)),
  'restore-incomplete': async () => {
    const product = await copyOfMoved();
    product.trouble = (change) =>
      change.includes('/computes/') ? { answer: { status: 403, body: error } } : undefined;
    return github(product.run(restoreInputs));
  },
  promoted: () => {
    const inputs = { ...fullInputs, ...key, mode: 'promote', gate: 'none', restore: 'all' };
    return github(inProcess(fullWorkspace(), arm).run(inputs));
  },
  discovered: async () => {
    const { report } = await discover(
      { 'workspaces-file': 'moves.json' },
      { rows: placements.map(row) },
    );
    return on('github', report);
  },
  'invalid-input': () => Promise.resolve(on('github', invalid('github'))),
  'invalid-input.azure-pipelines': () =>
    Promise.resolve(on('azure-pipelines', invalid('azure-pipelines'))),
};
