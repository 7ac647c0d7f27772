import { existsSync, readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { openMover } from '../../src/azure/open-mover.js';
import { openReader } from '../../src/azure/open-reader.js';
import { parseJson } from '../../src/domain/parse-json.js';
import { listAt, textAt, valueAt, type JsonValue } from '../../src/domain/json.js';
import { FakeWire, followFor, sideOn, type Reply, type SentRequest } from '../azure/fake-wire.js';
import { describeWhere } from '../describe-where.js';

const folder = new URL('../../../shared/data/arm/azure-cli-cassettes/', import.meta.url);
const cassettes = [
  'test_resource_move.latest.move-only.json',
  'test_resource_move.hybrid_2018_03_01.move-only.json',
];

interface Interaction {
  readonly method: string;
  readonly uri: string;
  readonly requestBody: JsonValue;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

function interactionsOf(file: string): readonly Interaction[] {
  const cassette = parseJson(readFileSync(new URL(file, folder), 'utf8'));
  return listAt(cassette, 'interactions').map((interaction) => {
    const headers = Object.entries(valueAt(interaction, 'headers') ?? {});
    return {
      method: textAt(interaction, 'method') ?? '',
      uri: textAt(interaction, 'uri') ?? '',
      requestBody: valueAt(interaction, 'requestBody') ?? null,
      status: Number(valueAt(interaction, 'status')),
      headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    };
  });
}

/** Method, path and body, with host, letter case and api-version taken out. */
function normalised(method: string, url: string, body: unknown): unknown {
  return [method, new URL(url).pathname.toLowerCase(), body];
}

function bodyOf(sent: SentRequest): unknown {
  return sent.body === undefined ? null : parseJson(sent.body);
}

/**
 * What Azure answered then. The recorder took Retry-After away, so it is put back as Azure sends
 * it: 15 seconds.
 */
function replyOf({ status, headers }: Interaction): Reply {
  const wait = status === 202 ? { 'retry-after': '15' } : {};
  return { status, headers: { ...headers, ...wait } };
}

const groupOf = (id: string) => {
  const [, , subscriptionId = '', , resourceGroup = ''] = id.split('/');
  return { subscriptionId, resourceGroup };
};

const present = cassettes.every((file) => existsSync(new URL(file, folder)));
const describeWithData = describeWhere(present, 'no recordings of a move at ../shared/data');

describeWithData('a recorded move', () => {
  it.each(cassettes)('%s is repeated request by request and ends as it ended', async (file) => {
    const recorded = interactionsOf(file);
    const [first] = recorded;
    const body = first?.requestBody;
    const wire = new FakeWire(recorded.map(replyOf));
    const { options, clock } = sideOn(wire);
    const mover = openMover(options);

    const order = {
      source: groupOf(first?.uri.replace('https://management.azure.com', '') ?? ''),
      destination: groupOf(textAt(body, 'targetResourceGroup') ?? ''),
      resourceIds: listAt(body, 'resources').map(String),
    };
    const sent = await mover.sendMove(order, Number.POSITIVE_INFINITY, {
      throttled: () => Promise.resolve(),
      maySendAgain: () => Promise.resolve(true),
    });
    expect(sent).toEqual({
      kind: 'accepted',
      location: first?.headers['location'],
      retryAfterMs: 15_000,
    });
    if (sent.kind !== 'accepted') return;
    const { ticks, options: following } = followFor(clock, 3_600_000);
    const end = await openReader(options).followMove(sent.location, sent.retryAfterMs, following);

    expect(end).toEqual({ kind: 'completed' });
    expect(wire.sent.map((each) => normalised(each.method, each.url, bodyOf(each)))).toEqual(
      recorded.map((each) => normalised(each.method, each.uri, each.requestBody)),
    );
    // The Location carries the api-version of the recording: it is used to the letter.
    expect(wire.sent.slice(1).map(({ url }) => url)).toEqual(
      recorded.slice(1).map(({ uri }) => uri),
    );
    expect(ticks).toHaveLength(recorded.length - 2);
    expect(clock.slept).toEqual(recorded.slice(1).map(() => 15_000));
  });
});
