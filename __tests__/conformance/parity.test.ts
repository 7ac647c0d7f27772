import { describe, expect, it } from '@jest/globals';

import { listAt, objectAt } from '../../emulator/arm/json.js';
import { readyWorkspace } from '../../emulator/scenarios/index.js';
import { SOME_USAGES } from '../../emulator/arm/some-capacity.js';
import type { JsonObject, JsonValue } from '../../emulator/types.js';
import { openArm } from '../emulator/arm/arm-client.js';
import { differences, inBodies } from './differences.js';
import { recorded, recording, recordingsPresent, type Recorded } from './recordings.js';
import { addressOf, situations } from './situations.js';

function nameAndType(usage: JsonValue): JsonObject {
  const { name = null, type = null } = objectAt(usage);
  return { name, type };
}

async function played(one: Recorded): Promise<readonly string[]> {
  const { settings, before } = situations[one.name] ?? {};
  const arm = openArm(readyWorkspace(), settings);
  const address = (await before?.(arm, one)) ?? addressOf(one);
  return differences(one, await arm.send(one.method, address, one.requestBody));
}

(recordingsPresent ? describe : describe.skip)('the emulator answers as Azure was recorded', () => {
  it.each(recorded.map((one) => [`${one.name}: ${one.method} ${one.url.pathname}`, one] as const))(
    '%s',
    async (_name, one) => {
      const { reasons = {} } = situations[one.name] ?? {};
      const found = await played(one);
      if ('every' in reasons) expect(found).not.toEqual([]);
      else expect(found).toEqual(Object.keys(reasons));
    },
  );

  it('for quotas: every name with its type', () => {
    const told = listAt(recording('aml-usages-vmsizes-excerpt'), 'usages');
    const names = SOME_USAGES.map(({ name, type }) => ({ name, type }));
    expect(names).toEqual(expect.arrayContaining(told.map((one) => nameAndType(one))));
    expect(told.flatMap((one) => inBodies('usage', one, SOME_USAGES[0], 0))).toEqual([]);
  });

  it('and would be told apart if it did not', async () => {
    const [one] = recorded.filter(({ name }) => name === 'aml-not-found 0');
    if (one === undefined) throw new Error('the recording is not there');
    const answer = await openArm(readyWorkspace()).send(one.method, addressOf(one));
    expect(differences(one, answer)).toEqual([]);
    const changed = { ...answer, status: 400, headers: { 'retry-after': '1' }, body: {} };
    expect(differences(one, changed)).toEqual([
      'status 400, not 404',
      'x-ms-response-type absent, not error',
      'retry-after named, not absent',
      'codes , not UserError > NotFoundError',
      'body.error is missing',
    ]);
  });
});
