import { describe, expect, it } from '@jest/globals';

import { parseObject, textAt } from '../../../emulator/arm/json.js';
import { operationId } from '../../../emulator/arm/moves/move-location.js';

const jobId = (group: string): string =>
  textAt(
    parseObject(Buffer.from(operationId(group, 'westus', 'MOVE'), 'base64url').toString()),
    'jobId',
  );

describe('the id of an operation', () => {
  // The group part as decoded from the recording of the Azure CLI, and the hash that ends a long
  // one.
  it('spells a long group as recorded: upper case, `_` as :5F, cut, and marked with 16 hex digits', () => {
    const recorded =
      /^RESOURCEBATCHMOVEJOB-CLI:5FTEST:5FRESOURCE:5FMOVE:5FSOURCEOK6TL3XU55\|[0-9A-F]{16}-WESTUS-MOVE$/;
    expect(
      'RESOURCEBATCHMOVEJOB-CLI:5FTEST:5FRESOURCE:5FMOVE:5FSOURCEOK6TL3XU55|58D167F1D7A52EEE-WESTUS-MOVE',
    ).toMatch(recorded);
    expect(jobId('cli_test_resource_move_sourceok6tl3xu55abcdefghijklm')).toMatch(recorded);
  });

  it('is the same for every run, and another for another group or kind', () => {
    expect(operationId('rg', 'westus', 'MOVE')).toBe(operationId('rg', 'westus', 'MOVE'));
    expect(operationId('rg', 'westus', 'MOVE')).not.toBe(operationId('rg', 'westus', 'VALIDATE'));
    expect(jobId(`${'a'.repeat(60)}1`)).not.toBe(jobId(`${'a'.repeat(60)}2`));
  });
});
