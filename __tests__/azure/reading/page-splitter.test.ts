import { Readable } from 'node:stream';

import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
} from '@azure/core-rest-pipeline';
import { describe, expect, it } from '@jest/globals';

import { openReader } from '../../../src/azure/open-reader.js';
import { splitPage } from '../../../src/azure/reading/page-splitter.js';
import { scope, sideOn, workspaceId } from '../fake-wire.js';

/** Splits a text that comes in pieces of the given length. */
function split(text: string, length: number) {
  const items: string[] = [];
  const splitter = splitPage((item) => items.push(item));
  for (let at = 0; at < text.length; at += length) splitter.write(text.slice(at, at + length));
  return { items, rest: splitter.rest() };
}

const awkward = [
  { id: '1', text: 'a "quoted" \\ and } ] { [ , "value": [' },
  { value: [{ nested: [1, [2, { three: {} }]] }], '"value"': '\u2028 größe 組' },
  {},
  { deep: [[[{ value: [{}] }]]] },
];
const pages = [
  { value: awkward, nextLink: 'https://x/?a=1' },
  { nextLink: null, value: awkward, other: { value: [{ not: 'an item' }] } },
  { value: [] },
  { before: [{ value: 1 }], value: awkward },
];

describe('taking a page apart', () => {
  it.each([1, 2, 3, 7, 64, 100_000])(
    'finds the items that JSON.parse finds, in pieces of %i',
    (length) => {
      for (const page of pages) {
        for (const indent of [undefined, 2]) {
          const { items, rest } = split(JSON.stringify(page, undefined, indent), length);
          expect(items.map((item) => JSON.parse(item) as unknown)).toEqual(page.value);
          expect(JSON.parse(rest)).toEqual({ ...page, value: page.value.map(() => 0) });
        }
      }
    },
  );

  it.each([
    '',
    '[]',
    '[{"value":[{}]}]',
    '{"value":[{"a":1}',
    '{"value":[1,"two",{}]}',
    '{"value":{"value":[{}]}}',
  ])('leaves what is no page, or none of objects, to be seen in the rest: %s', (text) => {
    const { items, rest } = split(text, 5);
    const whole = `{"value":[${items.map(() => '0').join(',')}]}`;
    expect(rest).not.toBe(whole);
  });
});

/** A wire that breaks off in the middle of the body so many times before it sends all of it. */
class TornWire implements HttpClient {
  sent = 0;
  readonly #breaks: number;
  constructor(breaks: number) {
    this.#breaks = breaks;
  }
  sendRequest(request: PipelineRequest) {
    this.sent += 1;
    const text = Buffer.from(
      JSON.stringify({
        value: [{ id: `${workspaceId}/computes/größe`, name: 'größe', properties: {} }],
      }),
    );
    const isTorn = this.sent <= this.#breaks;
    async function* bytes() {
      for (const byte of isTorn ? text.subarray(0, text.length - 4) : text)
        yield Buffer.from([byte]);
      await Promise.resolve();
      if (isTorn) throw new Error('aborted');
    }
    return Promise.resolve({
      request,
      status: 200,
      headers: createHttpHeaders(),
      readableStreamBody: Readable.from(bytes()),
    });
  }
}

describe('a page that breaks off', () => {
  const read = (wire: TornWire) =>
    openReader(sideOn(wire).options).readCollection('computes', scope, []);

  it('is read again from its beginning, and each item counts once', async () => {
    const wire = new TornWire(2);
    expect(await read(wire)).toMatchObject({ state: 'read', total: 1, items: [{ name: 'größe' }] });
    expect(wire.sent).toBe(3);
  });

  it('is unknown when it goes on breaking off', async () => {
    const wire = new TornWire(99);
    expect(await read(wire)).toMatchObject({
      state: 'unknown',
      reason: { why: 'the answer of Azure broke off: aborted' },
    });
    expect(wire.sent).toBe(3);
  });
});
