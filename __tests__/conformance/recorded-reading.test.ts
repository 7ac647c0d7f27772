import { describe, expect, it } from '@jest/globals';

import { parseArmError } from '../../src/domain/azure/errors/arm-error-parser.js';
import { notThereCodes } from '../../src/azure/collections/collection-spec.js';
import { openReader } from '../../src/azure/open-reader.js';
import { isAbsent } from '../../src/azure/reading/is-absent.js';
import { lineOf } from '../../src/domain/azure/errors/arm-error.js';
import { listAt } from '../../src/domain/json.js';
import { FakeWire, scope, sideOn, workspaceId, type Reply } from '../azure/fake-wire.js';
import { recorded, recordingsPresent, type Recorded } from './recordings.js';

const replyOf = ({ status, headers, body = '' }: Recorded): Reply => ({ status, headers, body });

const readerOn = (reply: Reply) => openReader(sideOn(new FakeWire([reply])).options);

const ofFile = (file: string): readonly Recorded[] =>
  recorded.filter(({ name }) => name.startsWith(`${file} `));

const told = ofFile('aml-not-found').map((one) => [one.url.pathname, one] as const);
const isOfParent = ([, { name }]: (typeof told)[number]): boolean => name === 'aml-not-found 12';

const absent = ({ status, body }: Recorded): boolean => {
  const text = JSON.stringify(body);
  return isAbsent({ kind: 'answered', status, text, header: () => undefined }, notThereCodes);
};

(recordingsPresent ? describe : describe.skip)('what Azure really answered', () => {
  it.each(told.filter((one) => !isOfParent(one)))('says that %s is not there', (_path, one) => {
    expect(absent(one)).toBe(true);
  });

  it('says nothing of what lies in a workspace that is not there', () => {
    expect(told.filter(isOfParent).map(([, one]) => absent(one))).toEqual([false]);
  });

  it('gives a schedule the id that was asked for, and one in a list that of the list', async () => {
    const [list, single] = ofFile('aml-schedules').map(replyOf);
    const id = `${workspaceId}/schedules/scheduleNameNumber_0`;
    expect(await readerOn(single ?? { status: 0 }).readResource(id)).toMatchObject({
      state: 'present',
      body: { id, properties: { isEnabled: true } },
    });
    const page = { ...list, body: { value: listAt(ofFile('aml-schedules')[0]?.body, 'value') } };
    const reader = readerOn({ status: 200, ...page });
    expect(await reader.readCollection('schedules', scope, [])).toMatchObject({
      items: ['test-schedule-000001-5', 'scheduleNameNumber_1'].map((name) => ({
        id: `${workspaceId}/schedules/${name}`,
      })),
    });
  });

  it('says why an operation failed', async () => {
    const failed = ofFile('aml-endpoint-put-delete').find(({ name }) => name.endsWith(' 7'));
    const reader = readerOn(failed === undefined ? { status: 0 } : replyOf(failed));
    expect(await reader.readOperation(failed?.url.toString() ?? '')).toMatchObject({
      kind: 'failed',
      error: {
        code: 'InferencingClientCallFailed',
        trackingIds: ['00000000-0000-4000-8000-2735b107eeca'],
      },
    });
  });

  it('is one line with the true code in it', () => {
    const lines = told.map(([, { status, body }]) =>
      lineOf(parseArmError(status, JSON.stringify(body))),
    );
    expect(lines).toContain(
      'UserError > NotFound > ComponentNotFound: Not found component test_component_000012.',
    );
    expect(lines).toContain(
      'ModelNotFound: Model container with name: test-model-000003 not found.',
    );
  });
});
