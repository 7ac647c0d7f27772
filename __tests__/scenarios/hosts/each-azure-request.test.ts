import { RestError } from '@azure/core-rest-pipeline';
import { describe, expect, it } from '@jest/globals';

import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { Service, WireRequest } from '../../../emulator/types.js';
import { endedWith, kinds, MINUTES, wrongWith } from '../support/each-request.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { PassingClock } from '../support/shared-clock.js';
import { troubles, type Troubled, type TroubleName } from '../support/troubles.js';

const settings = { validationPolls: 1, movePolls: 1 };

/**
 * Requests without which a run does as well: names of roles in words, the self-diagnosis of the
 * workspace that has moved, counts of its jobs, what the identity itself may see, and what Azure says
 * of the move in its own operation: where each resource is counts.
 */
const HARMLESS =
  /operationresults\/… after|roledefinitions|diagnose\b|workspaceoperationsstatus|post \/providers\/microsoft\.resourcegraph|mlw-churn\/jobs$/;

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
  ({ name, isAfterMove }: Asked, kind: TroubleName) =>
  (azure: Service): Service => {
    let isReached = !isAfterMove;
    return (request) => {
      isReached ||= isMove(nameOf(request));
      if (!isReached || (name !== EVERY && nameOf(request) !== name)) return azure(request);
      const what: Troubled = troubles[kind];
      if (typeof what !== 'string') return Promise.resolve(what);
      if (what === 'silent') return new Promise(() => undefined);
      return Promise.reject(new RestError('read ECONNRESET', { code: 'ECONNRESET' }));
    };
  };

/** One request, troubled each time that it is made: polls and repeats are one with the first. */
interface Asked {
  readonly name: string;
  /** Left alone until the move is sent, where it was made before that as well. */
  readonly isAfterMove: boolean;
}

/** Stands for all requests at once. */
const EVERY = 'every request';

interface Run {
  readonly inputs: Readonly<Record<string, string>>;
  readonly disk: ReadonlyMap<string, string>;
  /** One of each kind of the requests that this run makes. */
  readonly requests: readonly Asked[];
}

function isMove(name: string): boolean {
  return name.endsWith('/moveresources');
}

/** The requests of a validation, and those of the move after it. */
async function wholeRun(
  inputs: Readonly<Record<string, string>>,
): Promise<Readonly<Record<'validation' | 'move', Run>>> {
  const before = inProcess(readyWorkspace({ jobs: 1 }), settings);
  const { planDigest = '' } = await before.run(inputs);
  const disk = new Map(before.disk);
  const count = before.exchanges.length;
  const move = { ...moveInputs(planDigest) };
  expect(await before.run(move)).toMatchObject({ outcome: 'moved' });
  const names = before.exchanges.map(({ request }) => nameOf(request));
  const ofMove = names.slice(count);
  const sentAt = ofMove.findIndex(isMove);
  const again = ofMove.slice(sentAt + 1).filter((name) => ofMove.indexOf(name) < sentAt);
  return {
    validation: {
      inputs,
      disk: new Map(),
      requests: oneOfEach(names.slice(0, count)).map(atOnce),
    },
    move: {
      inputs: move,
      disk,
      requests: [
        ...oneOfEach(ofMove).map(atOnce),
        ...oneOfEach(again).map((name) => ({ name, isAfterMove: true })),
      ],
    },
  };
}

function atOnce(name: string): Asked {
  return { name, isAfterMove: false };
}

/** How a run ends of which one request is troubled, each time it is made. */
async function end({ inputs, disk }: Run, asked: Asked, kind: TroubleName) {
  const clock = new PassingClock();
  const begun = clock.now();
  const front = troubled(asked, kind);
  const world = inProcess(readyWorkspace({ jobs: 1 }), settings, disk, { clock, front });
  const report = await world.run({ ...inputs, 'timeout-minutes': String(MINUTES) });
  const minutes = (clock.now() - begun) / 60_000;
  return { report, ended: endedWith(report, minutes, world.newChanges()) };
}

async function judged(run: Run, asked: Asked, kind: TroubleName): Promise<readonly string[]> {
  const { ended } = await end(run, asked, kind);
  const name = asked.isAfterMove ? `${asked.name} after the move` : asked.name;
  return wrongWith(name, kind, ended, HARMLESS.test(name));
}

const whole = await wholeRun(validateInputs);
const searching = Object.entries(
  await wholeRun({ ...validateInputs, 'job-scan': 'active-search' }),
);

/** The same of what asks MLflow, at the data plane of Machine Learning, for jobs that are alive. */
const ofMlflow = searching.map(([name, { requests, ...run }]): [string, Run, number] => [
  `${name} that asks MLflow`,
  { ...run, requests: requests.filter((asked) => asked.name.includes('/mlflow/')) },
  2,
]);
const all: readonly [string, Run, number][] = [
  ...Object.entries(whole).map(([name, run]): [string, Run, number] => [name, run, 20]),
  ...ofMlflow,
];

describe.each(all)('a fault at each single request of a %s', (_, run, least) => {
  it('is tried at many requests', () => {
    expect(run.requests.length).toBeGreaterThanOrEqual(least);
  });

  it.each(kinds)('gives a run that ends, with the cause in its first line: %s', async (kind) => {
    const all = await Promise.all(run.requests.map((asked) => judged(run, asked, kind)));
    expect(all.flat()).toEqual([]);
  });
});

describe('a fault at every request to Azure', () => {
  it.each(kinds)('is told once, as the only cause: %s', async (kind) => {
    const every = { name: EVERY, isAfterMove: false };
    const { report, ended } = await end(whole.validation, every, kind);
    expect(wrongWith(EVERY, kind, ended, false)).toEqual([]);
    expect(report.findings).toEqual([]);
    expect(ended.reason).toBe(kind === '429' ? 'throttled' : 'timed-out');
  });
});
