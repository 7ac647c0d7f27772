import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { listAt, objectAt, textAt } from '../../../emulator/arm/json.js';
import type { ArmSettings } from '../../../emulator/arm/settings.js';
import type { Fault } from '../../../emulator/network/fault.js';
import { parseJson } from '../../../emulator/parse-json.js';
import { readyWorkspace } from '../../../emulator/scenarios/index.js';
import type { JsonObject } from '../../../emulator/types.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { FaultsInFront } from '../support/faults-in-front.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs, validateInputs } from '../support/inputs.js';
import { describeWhere } from '../../describe-where.js';

const fast = { retryAfterSeconds: 1, validationPolls: 1, movePolls: 1 };
const post = { method: 'POST', path: '/moveResources\\?' };
const poll = { method: 'GET', path: '/operationresults/' };
const ask = { method: 'POST', path: '/validateMoveResources\\?' };
const errorOf = (code: string): JsonObject => ({ error: { code, message: 'No.' } });
const slow = (headers: Readonly<Record<string, string>>): Fault => ({
  match: post,
  do: { answer: { status: 429, headers, body: errorOf('TooManyRequests') } },
});
const held = { answer: { status: 409, body: errorOf('ResourcesBeingMoved') } };

interface Row {
  readonly when: string;
  readonly faults: readonly Fault[];
  readonly arm?: Partial<ArmSettings>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly outcome: string;
  readonly reason: string;
  /** Requests to move that reach Azure; 1 unless said. */
  readonly moves?: number;
}

const rows: readonly Row[] = [
  {
    when: 'the POST is answered 503, and Azure did not take it',
    faults: [{ match: post, do: { answer: { status: 503, body: errorOf('ServiceUnavailable') } } }],
    outcome: 'unknown',
    reason: 'move-unknown',
  },
  {
    when: 'Azure throttles the POST and names no time',
    faults: [slow({})],
    outcome: 'moved',
    reason: '',
    moves: 2,
  },
  {
    when: 'Azure throttles the POST for longer than anybody waits',
    faults: [slow({ 'retry-after': '3600' })],
    outcome: 'not-moved',
    reason: 'throttled',
  },
  {
    when: 'Azure refuses the POST for good',
    faults: [
      { match: post, do: { answer: { status: 400, body: errorOf('MoveResourcesNotSupported') } } },
    ],
    outcome: 'not-moved',
    reason: 'move-failed',
  },
  {
    when: 'the POST meets a conflict of no known kind, and the move is under way all the same',
    faults: [{ match: post, do: { answerAfter: { status: 409, body: errorOf('SomethingElse') } } }],
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'the POST is answered 200',
    faults: [{ match: post, do: { answerAfter: { status: 200, body: {} } } }],
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'a poll says 200 and failed, while Azure moves on',
    faults: [
      { match: poll, after: 1, do: { answer: { status: 200, body: { status: 'Failed' } } } },
    ],
    arm: { movePolls: 3 },
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'a poll is answered 401, the token having expired',
    faults: [
      { match: poll, after: 1, do: { answer: { status: 401, body: errorOf('ExpiredToken') } } },
    ],
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'a poll is answered 404',
    faults: [
      { match: poll, after: 1, times: -1, do: { answer: { status: 404, body: errorOf('Gone') } } },
    ],
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'no sign-in works any more for a while',
    faults: [
      { match: poll, after: 1, times: 6, do: { answer: { status: 401, body: errorOf('No') } } },
    ],
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'the groups are held by another move while Azure validates, and then free',
    faults: [{ match: ask, after: 1, times: 2, do: held }],
    outcome: 'moved',
    reason: '',
  },
  {
    when: 'the groups are held by another move at the POST',
    faults: [
      { match: post, do: held },
      { match: ask, after: 2, times: 2, do: held },
    ],
    outcome: 'not-moved',
    reason: 'move-failed',
  },
  {
    when: 'Azure refuses the validation although nothing has changed',
    faults: [
      { match: ask, after: 1, do: { answer: { status: 409, body: errorOf('QuotaExceeded') } } },
    ],
    outcome: 'blocked',
    reason: 'validation-failed',
    moves: 0,
  },
  {
    when: 'the time of the run is over before the move is',
    faults: [],
    arm: { movePolls: 80 },
    inputs: { 'timeout-minutes': '1' },
    outcome: 'unknown',
    reason: 'timed-out',
  },
];

async function moveWith({ faults, arm, inputs }: Pick<Row, 'faults' | 'arm' | 'inputs'>) {
  const inFront = new FaultsInFront();
  const product = inProcess(readyWorkspace(), { ...fast, ...arm }, new Map(), inFront);
  for (const fault of faults.filter(({ match }) => match === ask)) inFront.add(fault);
  const { planDigest = '' } = await product.run(validateInputs);
  for (const fault of faults.filter(({ match }) => match !== ask)) inFront.add(fault);
  const run = await product.run({ ...moveInputs(planDigest), ...inputs });
  const moves = product.newChanges().filter((change) => change.endsWith('/moveResources')).length;
  return { run, moves };
}

describe('a move', () => {
  it.each(rows)('ends right when $when', async (row) => {
    const { run, moves } = await moveWith(row);
    const { outcome, reason } = row;
    expect({ ...run, told: renderMarkdown(run) }).toMatchObject({
      outcome,
      failureReason: reason === '' ? undefined : reason,
      failed: outcome !== 'moved',
    });
    expect(moves).toBe(row.moves ?? 1);
  });
});

const RECORDED = '../shared/data/arm/error-bodies/move-error-bodies.json';
const present = existsSync(RECORDED);
const bodies = present
  ? listAt({ all: parseJson(readFileSync(RECORDED, 'utf8')) }, 'all')
      .map((one) => ({ id: textAt(one, 'id'), body: objectAt(one, 'body') }))
      // The others are kept as the text that a client printed.
      .filter(({ body }) => Object.keys(body).length > 0)
  : [];
const missing = `no recorded error bodies at ${RECORDED}`;

describeWhere(present, missing)('a move whose last poll answers a recorded body', () => {
  it.each(bodies)('$id is not moved, and Azure is quoted', async ({ body }) => {
    const { run, moves } = await moveWith({
      faults: [],
      arm: { moveError: { body, moved: 'none' } },
    });
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'move-failed' });
    expect(renderMarkdown(run)).toContain('Azure reported that the move failed');
    expect(moves).toBe(1);
  });
});
