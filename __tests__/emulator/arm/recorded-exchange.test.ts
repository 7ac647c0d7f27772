import { existsSync, readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { listAt, objectAt, parseObject, textAt } from '../../../emulator/arm/json.js';
import { readyWorkspace, WORKSPACE_ID } from '../../../emulator/scenarios/index.js';
import type { JsonObject, JsonValue } from '../../../emulator/types.js';
import { openArm } from './arm-client.js';
import { post } from './move-run.js';
import { describeWhere } from '../../describe-where.js';

function decoded(location: string): JsonObject {
  const id = new URL(location).pathname.split('/').at(-1) ?? '';
  return parseObject(Buffer.from(id, 'base64').toString()) ?? {};
}

const cassette = new URL(
  '../../../../shared/data/arm/azure-cli-cassettes/test_resource_move.latest.move-only.json',
  import.meta.url,
);
const missing = 'no recording of a move at ../shared/data';

describeWhere(existsSync(cassette), missing)('the exchange', () => {
  it('has the headers of a recorded one', async () => {
    const recorded = listAt(parseObject(readFileSync(cassette, 'utf8')), 'interactions');
    // What the server adds itself, or what the rate limiter before the service adds.
    const others = /^(content-length|date|x-ms-ratelimit-)/;
    const headersOf = (one: JsonValue): readonly string[] =>
      Object.keys(objectAt(one, 'headers')).filter((name) => !others.test(name));
    // The recorder took these away.
    const strippedByRecorder =
      /^(retry-after|x-ms-(request|correlation-request|routing-request)-id)$/;

    const arm = openArm(readyWorkspace(), { movePolls: recorded.length - 2 });
    const answers = [await post(arm, 'moveResources', [WORKSPACE_ID])];
    const location = answers[0]?.headers?.['location'] ?? '';
    for (let poll = 1; poll < recorded.length; poll += 1) {
      answers.push(await arm.get(location));
      arm.pass(1);
    }
    expect(answers.map(({ status }) => status)).toEqual(
      recorded.map((one) => objectAt(one)['status']),
    );
    expect(
      answers.map(({ headers }) =>
        Object.keys(headers ?? {})
          .filter((name) => !strippedByRecorder.test(name))
          .sort(),
      ),
    ).toEqual(recorded.map((one) => [...headersOf(one)].sort()));
    expect(Object.keys(decoded(textAt(objectAt(recorded[0], 'headers'), 'location')))).toEqual(
      Object.keys(decoded(location)),
    );
  });
});
