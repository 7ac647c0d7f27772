import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../src/domain/json.js';
import { idOf } from '../../src/domain/azure/body-identity.js';
import { parseJson } from '../../src/domain/parse-json.js';
import { areStill, comparableItems } from '../../src/domain/plan/comparable-body.js';
import { canonicalText } from '../../src/domain/canonical-json.js';
import { parseSignedPlan, PlanFormatError } from '../../src/domain/plan/parse-plan.js';
import { planDigest } from '../../src/domain/plan/plan-digest.js';
import { planOf, read, signed, workspaceId } from '../stages/plan/plan-builder.js';

const CASES = { numRuns: 1000 };

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>;
const plainName = fc.stringMatching(/^[a-z]{1,8}$/);
const datastore = fc.record({ name: plainName, account: plainName, rank: fc.nat(9) });
const stores = fc.uniqueArray(datastore, { selector: ({ name }) => name, maxLength: 5 });
interface Store {
  readonly name: string;
  readonly account: string;
  readonly rank: number;
}

const bodyOf = ({ name, account, rank }: Store, noise: object = {}): JsonObject => ({
  id: `${workspaceId}/datastores/${name}`,
  name,
  properties: { accountName: account, tags: { rank: String(rank) }, ...noise },
});

/** The same value with the keys of every object in another order. */
function reordered(value: JsonValue): JsonValue {
  if (isJsonArray(value)) return value.map(reordered);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([key, inner]) => [key, reordered(inner)] as const);
  return Object.fromEntries(members.toReversed());
}

describe('the canonical text of a value', () => {
  it('does not know the order of keys, and is the same value again', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalText(reordered(value))).toBe(canonicalText(value));
        expect(parseJson(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      CASES,
    );
  });

  it('is another one for another value', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        if (canonicalText(one) === canonicalText(other))
          expect(reordered(one)).toEqual(reordered(other));
        else expect(isSame).toBe(false);
      }),
      CASES,
    );
  });
});

describe('what an approval compares', () => {
  const shuffled = stores.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );

  it('does not see the order of a list, the case of ids, nor what the service keeps for itself', () => {
    fc.assert(
      fc.property(shuffled, fc.string(), ([all, other], noise) => {
        const now = other.map((store) => {
          const body = bodyOf(store, { systemData: { lastModifiedAt: noise }, etag: noise });
          return reordered({ ...body, id: idOf(body).toUpperCase() });
        });
        expect(comparableItems(now.filter(isJsonObject))).toEqual(
          comparableItems(all.map((store) => bodyOf(store))),
        );
      }),
      CASES,
    );
  });

  it('sees every change of what people wrote', () => {
    const changed = fc.tuple(
      datastore,
      fc.constantFrom('name', 'account', 'rank'),
      plainName,
      fc.nat(9),
    );
    fc.assert(
      fc.property(changed, ([store, field, text, rank]) => {
        const next: Store = { ...store, [field]: field === 'rank' ? rank : text };
        const isSame = canonicalText({ ...store }) === canonicalText({ ...next });
        expect(areStill([bodyOf(store)], [bodyOf(next)])).toBe(isSame);
        const [one, other] = [store, next].map((each) =>
          planDigest(planOf({ datastores: read(bodyOf(each)) })),
        );
        expect(one === other).toBe(isSame);
      }),
      { numRuns: 200 },
    );
  });

  it('gives two plans one digest only when they say the same', () => {
    const plan = signed(planOf({ datastores: read(bodyOf({ name: 'a', account: 'b', rank: 1 })) }));
    const text = JSON.stringify(plan);
    const edits = fc.tuple(fc.nat(), fc.constantFrom('x', '0', ' ', '"', '}', ',', ''));
    fc.assert(
      fc.property(edits, ([at, sign]) => {
        const cut = at % text.length;
        const other = `${text.slice(0, cut)}${sign}${text.slice(cut + 1)}`;
        const parsed = plansIn(other);
        if (parsed === undefined || planDigest(parsed.plan) !== plan.digest) return;
        expect(canonicalText(asJson(parsed.plan))).toBe(canonicalText(asJson(plan.plan)));
      }),
      CASES,
    );
  });
});

const asJson = (value: unknown): JsonValue => parseJson(JSON.stringify(value)) ?? null;

/** The plan in a text; undefined where it is refused in the way that is told to people. */
function plansIn(text: string): ReturnType<typeof parseSignedPlan> | undefined {
  try {
    return parseSignedPlan(text);
  } catch (error) {
    if (!(error instanceof PlanFormatError)) throw error;
    expect(error.message).not.toBe('');
    return undefined;
  }
}

describe('a plan file', () => {
  const text = JSON.stringify(signed(planOf()));

  it('of any bytes is the plan or a clear error', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((all) => Buffer.from(all).toString('utf8')),
      fc.json(),
      fc.nat(text.length).map((cut) => text.slice(0, cut)),
      fc
        .tuple(fc.nat(text.length), fc.string())
        .map(([at, more]) => text.slice(0, at) + more + text.slice(at)),
    );
    fc.assert(
      fc.property(bytes, (any) => {
        const found = plansIn(any);
        if (found !== undefined) expect(found.plan.schemaVersion).toBe(4);
      }),
      CASES,
    );
    expect(plansIn(text)?.digest).toMatch(/^sha256:/);
    expect(plansIn(`\uFEFF${text}`)?.digest).toMatch(/^sha256:/);
  });

  it('with any value in the place of any of its fields is the plan or a clear error', () => {
    const paths = pathsOf(asJson(signed(planOf())), []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), json, (path, value) => {
        plansIn(JSON.stringify(replaced(asJson(JSON.parse(text)), path, value)));
      }),
      CASES,
    );
  });
});

type Path = readonly string[];

function pathsOf(value: JsonValue, path: Path): readonly Path[] {
  if (!isJsonObject(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: JsonValue, [key, ...rest]: Path, by: JsonValue): JsonValue {
  if (key === undefined) return by;
  if (!isJsonObject(value)) return value;
  return { ...value, [key]: replaced(value[key] ?? null, rest, by) };
}
