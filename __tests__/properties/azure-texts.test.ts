import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { parseRetryAfter } from '../../src/azure/client/retry-after.js';
import { splitPage } from '../../src/azure/reading/page-splitter.js';
import { codesOf, leavesOf } from '../../src/domain/azure/errors/arm-error.js';
import { parseArmError } from '../../src/domain/azure/errors/arm-error-parser.js';
import { relocation } from '../../src/domain/azure/relocation.js';
import {
  isAtOrBelow,
  movedId,
  parseResourceId,
  sameId,
} from '../../src/domain/azure/resource-id.js';
import type { JsonObject } from '../../src/domain/json.js';

const CASES = { numRuns: 1000 };

const guid = fc.uuid();
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.()-]{0,20}[A-Za-z0-9]$/);
const pair = fc.tuple(name, name);
const place = fc.record({ subscriptionId: guid, resourceGroup: name });
const resource = fc
  .tuple(place, name, fc.array(pair, { minLength: 1, maxLength: 4 }))
  .map(([{ subscriptionId, resourceGroup }, namespace, pairs]) => ({
    place: { subscriptionId, resourceGroup },
    type: [namespace, ...pairs.map(([type]) => type)].join('/'),
    name: pairs.map(([, one]) => one).join('/'),
    id: `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${namespace}/${pairs.map((one) => one.join('/')).join('/')}`,
  }));
const anyCase = (text: string): fc.Arbitrary<string> =>
  fc.mixedCase(fc.constant(text), { toggleCase: (sign) => sign.toUpperCase() });

describe('resource ids', () => {
  it('are taken apart into what they were made of, in any case', () => {
    const cased = resource.chain((made) => anyCase(made.id).map((id) => ({ made, id })));
    fc.assert(
      fc.property(cased, ({ made, id }) => {
        const parsed = parseResourceId(id);
        expect(sameId(parsed?.type ?? '', made.type)).toBe(true);
        expect(sameId(parsed?.name ?? '', made.name)).toBe(true);
        expect(sameId(parsed?.resourceGroup ?? '', made.place.resourceGroup)).toBe(true);
        expect(sameId(id, made.id)).toBe(true);
      }),
      CASES,
    );
  });

  it('are of nothing, or of four parts that hold no more than one segment each, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webPath(),
          resource.map(({ id }) => `${id}//`),
        ),
        (text) => {
          const parsed = parseResourceId(text);
          if (parsed === undefined) return;
          expect(parsed.subscriptionId + parsed.resourceGroup).not.toContain('/');
          expect(parsed.type.split('/').length).toBe(parsed.name.split('/').length + 1);
        },
      ),
      CASES,
    );
  });

  it('lie below another only by whole segments', () => {
    fc.assert(
      fc.property(resource, pair, ({ id }, [type, child]) => {
        expect(isAtOrBelow(`${id}/${type}/${child}`.toUpperCase(), id)).toBe(true);
        expect(isAtOrBelow(`${id}${child}`, id)).toBe(false);
        expect(isAtOrBelow(id, `${id}/${type}/${child}`)).toBe(false);
      }),
      CASES,
    );
  });
});

describe('the ids of a move', () => {
  it('are rewritten wherever they stand whole in a text, and nothing else is', () => {
    const around = fc.constantFrom('', ' ', '"', 'a=', ',', '?x=', '/');
    const after = fc.constantFrom('', ' ', '"', ',', '/jobs/j', '?x', ';');
    fc.assert(
      fc.property(
        resource,
        resource,
        place,
        around,
        after,
        (moved, stays, destination, before, behind) => {
          fc.pre(!isAtOrBelow(stays.id, moved.id) && !isAtOrBelow(moved.id, stays.id));
          const moves = relocation([moved.id.toLowerCase()], destination);
          const now = movedId(moved.id, destination) ?? '';
          const text = `${before === '/' ? '' : before}${moved.id}${behind}`;
          expect(moves.to(text)).toBe(text.replace(moved.id, () => now));
          expect(moves.to(`${moved.id}x`)).toBe(`${moved.id}x`);
          const encoded = `x?id=${encodeURIComponent(moved.id)}`;
          expect(sameId(moves.to(encoded), `x?id=${encodeURIComponent(now)}`)).toBe(true);
          const body: JsonObject = { [moved.id]: [{ a: text, b: stays.id, c: 1 }] };
          expect(moves.rewritten(body)).toEqual({
            [now]: [{ a: text.replace(moved.id, () => now), b: stays.id, c: 1 }],
          });
        },
      ),
      CASES,
    );
  });
});

describe('the body of a refusal', () => {
  const shaped = fc.letrec<{ node: unknown; list: unknown }>((tie) => ({
    node: fc.record(
      {
        code: fc.option(fc.oneof(name, fc.integer(), fc.constant({ value: 'Wrapped' }))),
        Code: name,
        message: fc.oneof(
          fc.string(),
          fc.json(),
          tie('node').map((inner) => JSON.stringify(inner)),
        ),
        target: fc.oneof(name, fc.jsonValue()),
        details: fc.oneof(tie('list'), fc.jsonValue()),
        innerError: fc.jsonValue(),
        additionalInfo: fc.jsonValue(),
        error: fc.oneof({ maxDepth: 3 }, name, tie('node')),
      },
      { requiredKeys: [] },
    ),
    list: fc.array(fc.oneof({ maxDepth: 3 }, fc.jsonValue(), tie('node')), { maxLength: 3 }),
  })).node;

  it('of any shape gives an error of texts, and never one of its own', () => {
    const bodies = fc.oneof(
      shaped.map((body) => JSON.stringify(body)),
      fc.string(),
      fc.json(),
    );
    fc.assert(
      fc.property(bodies, (body) => {
        const error = parseArmError(400, body);
        for (const leaf of leavesOf(error)) expect(typeof leaf.message).toBe('string');
        for (const code of codesOf(error)) expect(code).toMatch(/./s);
        expect(error.status).toBe(400);
      }),
      CASES,
    );
  });

  it('has each code of a tree as it is specified, outer first', () => {
    interface Tree {
      readonly code: string;
      readonly details: readonly Tree[];
    }
    const tree = fc.letrec<{ node: Tree }>((tie) => ({
      node: fc.record({
        code: name,
        details: fc.oneof(
          { maxDepth: 3 },
          fc.constant<Tree[]>([]),
          fc.array(tie('node'), { maxLength: 3 }),
        ),
      }),
    })).node;
    const codes = (one: Tree): readonly string[] => [one.code, ...one.details.flatMap(codes)];
    fc.assert(
      fc.property(tree, (one) => {
        expect(codesOf(parseArmError(409, JSON.stringify({ error: one })))).toEqual(codes(one));
      }),
      CASES,
    );
  });
});

describe('a page of a list', () => {
  it('gives its items and the rest of it, wherever it is cut on its way', () => {
    const items = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 });
    const cuts = fc.array(fc.nat(), { maxLength: 6 });
    fc.assert(
      fc.property(
        items,
        fc.dictionary(fc.string(), fc.jsonValue()),
        cuts,
        fc.nat(2),
        (value, more, at, space) => {
          fc.pre(!Object.hasOwn(more, 'value') && !Object.hasOwn(more, '__proto__'));
          fc.pre(value.every((item) => !JSON.stringify(item).includes('"__proto__"')));
          const text = JSON.stringify({ ...more, value }, undefined, space);
          const ends = [...at.map((cut) => cut % (text.length + 1)), text.length].sort(
            (a, b) => a - b,
          );
          const found: unknown[] = [];
          const splitter = splitPage((item) => found.push(JSON.parse(item)));
          let from = 0;
          for (const end of ends) {
            splitter.write(text.slice(from, end));
            from = end;
          }
          expect(found).toEqual(JSON.parse(JSON.stringify(value)));
          expect(JSON.parse(splitter.rest())).toEqual(
            JSON.parse(JSON.stringify({ ...more, value: value.map(() => 0) })),
          );
        },
      ),
      CASES,
    );
  });
});

describe('how long Azure asks to wait', () => {
  const now = Date.parse('2026-11-23T10:00:00.000Z');

  it('is whole seconds or a date, and nothing of any other text', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seconds) => {
        expect(parseRetryAfter(` ${seconds} `, now)).toBe(seconds * 1000);
        const date = new Date(now + seconds * 1000).toUTCString();
        expect(parseRetryAfter(date, now)).toBe(seconds * 1000);
        expect(parseRetryAfter(new Date(now - seconds * 1000).toUTCString(), now)).toBe(0);
      }),
      CASES,
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String)),
        (text) => {
          const wait = parseRetryAfter(text, now);
          expect(wait === undefined || (Number.isSafeInteger(wait) && wait >= 0)).toBe(true);
        },
      ),
      CASES,
    );
  });
});
