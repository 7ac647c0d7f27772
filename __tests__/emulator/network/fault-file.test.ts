import { describe, expect, it } from '@jest/globals';
import { FaultFileError, parseFaultFile } from '../../../emulator/network/fault-file.js';

describe('parseFaultFile', () => {
  it('reads every kind of fault', () => {
    const faults = [
      { match: {}, do: { answer: { status: 429, headers: { 'Retry-After': '1' }, body: {} } } },
      { match: { method: 'POST', host: 'h', path: 'move' }, do: { answerAfter: { status: 502 } } },
      { match: {}, after: 2, times: -1, do: { reset: 'after' } },
      { match: {}, do: { delayMs: 10 } },
      { match: {}, do: { patch: { status: 200, headers: { location: null, a: 'b' } } } },
    ];
    expect(parseFaultFile(JSON.stringify(faults), 'f.json')).toEqual(faults);
  });

  it.each([
    ['{', 'f.json is not JSON'],
    ['{}', 'f.json must be an array of faults'],
    ['[1]', 'f.json[0] must be an object'],
    ['[{"do":{"delayMs":1}}]', 'f.json[0].match must be given'],
    ['[{"match":{}}]', 'f.json[0].do must be given'],
    ['[{"match":{"url":"x"},"do":{"delayMs":1}}]', 'f.json[0].match.url must be left out'],
    ['[{"match":{"path":"("},"do":{"delayMs":1}}]', 'f.json[0].match.path must be a regular'],
    ['[{"match":{"host":1},"do":{"delayMs":1}}]', 'f.json[0].match.host must be a string'],
    ['[{"match":{},"do":{}}]', 'f.json[0].do must be an object with exactly one of'],
    ['[{"match":{},"do":{"delayMs":1,"reset":"after"}}]', 'exactly one of'],
    ['[{"match":{},"do":{"delayMs":-1}}]', 'f.json[0].do.delayMs must be a whole number'],
    ['[{"match":{},"do":{"reset":"soon"}}]', 'f.json[0].do.reset must be "before" or "after"'],
    ['[{"match":{},"do":{"answer":{}}}]', 'f.json[0].do.answer.status must be given'],
    ['[{"match":{},"do":{"answer":{"status":99}}}]', 'an HTTP status from 200 to 599'],
    ['[{"match":{},"do":{"answer":{"status":200,"headers":{"a":null}}}}]', 'object of strings'],
    ['[{"match":{},"do":{"patch":{"headers":{"a":1}}}}]', 'strings or null'],
    ['[{"match":{},"times":1.5,"do":{"delayMs":1}}]', 'f.json[0].times must be a whole number'],
    ['[{"match":{},"after":-1,"do":{"delayMs":1}}]', 'f.json[0].after must be a whole number'],
  ])('refuses %s', (text, message) => {
    const parse = (): unknown => parseFaultFile(text, 'f.json');
    expect(parse).toThrow(FaultFileError);
    expect(parse).toThrow(message);
  });
});
