import { readFileSync, writeFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from '@jest/globals';

import type { JsonValue, LoggedExchange } from '../../emulator/types.js';
import { isJsonObject, parseJson } from '../../emulator/parse-json.js';
import { describeWhere } from '../describe-where.js';
import { recordedOperations } from './evidence.js';
import { operationOf } from './operation-of.js';
import {
  openSpecifications,
  specificationsPresent,
  type Judgement,
  type SpecificationJudge,
} from './published-specification.js';
import { recordingsPresent } from './recordings.js';
import { everyExchange } from './runs.js';
import { isSaidOtherwise, SAID_OTHERWISE } from './said-otherwise.js';
import { operationsIn, wirePage } from './wire-table.js';

const page = new URL('../../docs/WIRE.md', import.meta.url);
const rewrites = process.env['WIRE'] === 'write';

const AML = '/subscriptions/{name}/providers/microsoft.machinelearningservices/locations/{name}';
/** What the product sends and no specification at hand has. */
const NO_SPECIFICATION: readonly string[] = [
  // Addresses that Azure hands out.
  'GET /subscriptions/{name}/operationresults/{name}',
  `GET ${AML}/computeoperationsstatus/{name}`,
  `GET ${AML}/mfeoperationsstatus/{name}`,
  `GET ${AML}/workspaceoperationsstatus/{name}`,
  // Of Privileged Identity Management.
  'GET {group}/providers/microsoft.authorization/roleassignmentscheduleinstances',
  'GET {group}/providers/microsoft.authorization/roleeligibilityscheduleinstances',
  'GET {resource}/providers/microsoft.authorization/roleassignmentscheduleinstances',
  'GET {resource}/providers/microsoft.authorization/roleeligibilityscheduleinstances',
  // MLflow is no service of Resource Manager.
  'GET {mlflow host}{workspace}/api/2.0/mlflow/experiments/list',
  'POST {mlflow host}{workspace}/api/2.0/mlflow/runs/search',
];

/** The value with one field more, or with one thing in it of another type, each in turn. */
function mistyped(value: JsonValue): readonly JsonValue[] {
  if (!isJsonObject(value)) return [typeof value === 'number' ? 'x' : 4711];
  const inside = Object.entries(value).flatMap(([name, inner]) =>
    mistyped(inner).map((other) => ({ ...value, [name]: other })),
  );
  return [{ ...value, unheardOf: true }, ...inside];
}

let exchanges: readonly LoggedExchange[] = [];
beforeAll(async () => {
  exchanges = await everyExchange();
});

/** One exchange of each operation. */
const oneOfEach = (): readonly LoggedExchange[] => [
  ...new Map(exchanges.toReversed().map((one) => [operationOf(one.request), one])).values(),
];

describe('docs/WIRE.md', () => {
  it('names every operation that the product sends, and no other', () => {
    const sent = oneOfEach().map(({ request }) => operationOf(request));
    if (!rewrites) expect(operationsIn(readFileSync(page, 'utf8'))).toEqual(sent.sort());
  });
});

const withSpecifications = describeWhere(
  specificationsPresent && recordingsPresent,
  'no published specifications at ../shared/data; nothing was held against them.',
);

withSpecifications("Microsoft's published specifications", () => {
  let specifications: SpecificationJudge;
  const judgements = new Map<LoggedExchange, Judgement>();
  beforeAll(async () => {
    specifications = await openSpecifications();
    for (const one of exchanges) judgements.set(one, await specifications.judge(one));
  });
  const without = (): readonly string[] =>
    [...judgements].flatMap(([{ request }, { operation }]) =>
      operation === undefined ? [operationOf(request)] : [],
    );

  it('agree with every request and every answer of preparations, moves and restores', () => {
    const complaints = [...judgements.values()].flatMap((one) => one.complaints);
    expect([...new Set(complaints.filter((line) => !isSaidOtherwise(line)))]).toEqual([]);
    for (const [what] of SAID_OTHERWISE)
      expect(complaints.join('\n')).toMatch(new RegExp(what, 'm'));
  });

  it('have every operation that is sent, but for those named here', () => {
    expect([...new Set(without())].sort()).toEqual([...NO_SPECIFICATION].sort());
  });

  it('stand with the recordings behind the operations, as docs/WIRE.md says', () => {
    const recordings = recordedOperations();
    const rows = oneOfEach()
      .map((one) => {
        const operation = operationOf(one.request);
        const { operation: specification } = judgements.get(one) ?? {};
        return { operation, recording: recordings.get(operation), specification };
      })
      .sort((left, right) => (left.operation < right.operation ? -1 : 1));
    if (rewrites) writeFileSync(page, wirePage(rows));
    expect(readFileSync(page, 'utf8')).toBe(wirePage(rows));
  });

  const judged = (): readonly LoggedExchange[] =>
    oneOfEach().filter((one) => judgements.get(one)?.operation !== undefined);
  const complaintsOf = async (one: LoggedExchange): Promise<readonly string[]> =>
    (await specifications.judge(one)).complaints;
  const worse = async (
    all: readonly LoggedExchange[],
    change: (one: LoggedExchange) => readonly LoggedExchange[],
  ): Promise<readonly string[]> => {
    const unnoticed: string[] = [];
    for (const one of all) {
      const before = await complaintsOf(one);
      const after = (await Promise.all(change(one).map(complaintsOf))).flat();
      if (after.every((line) => before.includes(line))) unnoticed.push(operationOf(one.request));
    }
    return unnoticed;
  };

  it('notice another status', async () => {
    expect(
      await worse(judged(), (one) => [{ ...one, answer: { ...one.answer, status: 206 } }]),
    ).toEqual([]);
  });

  it('notice an answer that is accepted and says not where it goes on', async () => {
    const accepted = judged().filter(({ answer }) => answer?.status === 202);
    expect(accepted.length).toBeGreaterThan(3);
    expect(
      await worse(accepted, (one) => [{ ...one, answer: { status: 202, headers: {} } }]),
    ).toEqual([]);
  });

  it('notice a field of another type in an answer', async () => {
    const told = judged().filter(({ answer }) => answer?.body !== undefined);
    const changed = (one: LoggedExchange): readonly LoggedExchange[] => {
      const { answer } = one;
      if (answer?.body === undefined) return [];
      return mistyped(answer.body).map((body) => ({ ...one, answer: { ...answer, body } }));
    };
    expect(await worse(told, changed)).toEqual([]);
  });

  it('notice a field of another type in a request', async () => {
    const sent = judged().filter(({ request }) => request.rawBody !== '');
    expect(sent.length).toBeGreaterThan(15);
    const changed = (one: LoggedExchange): readonly LoggedExchange[] =>
      mistyped(parseJson(one.request.rawBody) ?? null).map((body) => ({
        ...one,
        request: { ...one.request, rawBody: JSON.stringify(body) },
      }));
    expect(await worse(sent, changed)).toEqual([]);
  });
});
