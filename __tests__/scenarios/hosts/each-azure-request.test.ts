import { RestError } from '@azure/core-rest-pipeline';
import { describe, expect, it } from '@jest/globals';

import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Service, WireAnswer, WireRequest } from '../../../emulator/types.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { annotationsOf } from '../../../src/report/annotations.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { PassingClock } from '../support/shared-clock.js';
import { causes, troubles, type TroubleName } from '../support/troubled-server.js';

const MINUTES = 60;
const settings = { validationPolls: 1, movePolls: 1 };
const kinds = Object.keys(troubles) as readonly TroubleName[];

/**
 * Requests without which a run does as well: names of roles in words, the self-diagnosis of the
 * workspace that has moved, counts of its jobs, and what the identity itself may see.
 */
const HARMLESS =
  /roledefinitions|diagnose$|workspaceoperationsstatus|post \/providers\/microsoft\.resourcegraph|mlw-churn\/jobs$/;

function nameOf({ method, url }: WireRequest): string {
  const id = /(operationresults|workspaceoperationsstatus)\/.*/i;
  return `${method} ${url.pathname}`.replace(id, '$1/…').toLowerCase();
}

/** Requests that ask the same kind of thing of another resource are one. */
function kindOf(name: string): string {
  return name
    .replace(/providers\/([^/]+)\/([^/]+)\/[^/]+(?=\/)/g, 'providers/…')
    .replace(/roledefinitions\/.*/, 'roledefinitions')
    .replace(/(subscriptions\/[^/]+\/providers)\/microsoft\.[^/]+$/, '$1/…');
}

function oneOfEach(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [kindOf(name), name])).values()];
}

const troubled =
  (name: string, kind: TroubleName) =>
  (azure: Service): Service =>
  (request) => {
    if (nameOf(request) !== name) return azure(request);
    const what: WireAnswer | 'silent' | 'reset' = troubles[kind];
    if (typeof what !== 'string') return Promise.resolve(what);
    if (what === 'silent') return new Promise(() => undefined);
    return Promise.reject(new RestError('read ECONNRESET', { code: 'ECONNRESET' }));
  };

interface Run {
  readonly inputs: Readonly<Record<string, string>>;
  readonly disk: ReadonlyMap<string, string>;
  /** One of each kind of the requests that this run makes. */
  readonly requests: readonly string[];
}

/** The requests of a validation, and those of the move after it. */
async function wholeRun(): Promise<Readonly<Record<'validation' | 'move', Run>>> {
  const before = inProcess(readyWorkspace(), settings);
  const { planDigest = '' } = await before.run(validateInputs);
  const disk = new Map(before.disk);
  const count = before.exchanges.length;
  const move = { ...moveInputs(planDigest) };
  expect(await before.run(move)).toMatchObject({ outcome: 'moved' });
  const names = before.exchanges.map(({ request }) => nameOf(request));
  return {
    validation: { inputs: validateInputs, disk: new Map(), requests: names.slice(0, count) },
    move: { inputs: move, disk, requests: names.slice(count) },
  };
}

/** What is wrong with how a run ends of which one request is troubled, each time it is made. */
async function judged({ inputs, disk }: Run, name: string, kind: TroubleName): Promise<string[]> {
  const clock = new PassingClock();
  const begun = clock.now();
  const front = troubled(name, kind);
  const world = inProcess(readyWorkspace(), settings, disk, { clock, front });
  const report = await world.run({ ...inputs, 'timeout-minutes': String(MINUTES) });
  const minutes = (clock.now() - begun) / 60_000;
  const sent = world.newChanges().filter((change) => change.endsWith('/moveResources'));
  const first = firstLine(report);
  const wrong = [
    ...(minutes > MINUTES + 1 ? [`took ${minutes} minutes`] : []),
    ...(report.failureReason === 'internal-error' ? ['ends as a defect of ours'] : []),
    ...(sent.length > 1 && kind !== '429' ? ['sends the move again'] : []),
    ...(report.failed && !causes[kind].test(first) ? ['does not say why'] : []),
    ...(!report.failed && !HARMLESS.test(name) ? ['does not notice'] : []),
  ];
  return wrong.map((what) => `${name} ${what}: ${report.failureReason ?? 'no reason'}, ${first}`);
}

function firstLine(report: RunReport): string {
  const [first] = annotationsOf(report).errors;
  return first === undefined ? '' : `${first.title} | ${first.message}`;
}

const whole = await wholeRun();
const ofMoveAlone = whole.move.requests.filter((name) => !whole.validation.requests.includes(name));
const runs: Readonly<Record<string, Run>> = {
  validation: { ...whole.validation, requests: oneOfEach(whole.validation.requests) },
  // What a validation reads, a move reads as well, and compares it.
  move: {
    ...whole.move,
    requests: [
      ...new Set([
        ...ofMoveAlone,
        ...oneOfEach(whole.move.requests).filter((_, index) => index % 4 === 0),
      ]),
    ],
  },
};

describe.each(Object.entries(runs))('a fault at each single request of a %s', (_, run) => {
  it('is tried at many requests', () => {
    expect(run.requests.length).toBeGreaterThan(20);
  });

  it.each(kinds)('gives a run that ends, with the cause in its first line: %s', async (kind) => {
    const all = await Promise.all(run.requests.map((name) => judged(run, name, kind)));
    expect(all.flat()).toEqual([]);
  });
});
