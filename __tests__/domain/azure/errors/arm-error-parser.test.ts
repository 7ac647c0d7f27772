import { describe, expect, it } from '@jest/globals';

import { parseArmError } from '../../../../src/domain/azure/errors/arm-error-parser.js';
import { codesOf, leavesOf, lineOf } from '../../../../src/domain/azure/errors/arm-error.js';

const parse = (body: unknown) =>
  parseArmError(409, typeof body === 'string' ? body : JSON.stringify(body));

describe('parseArmError', () => {
  it('reads the schema of the specification, at any depth', () => {
    const deepest = { code: 'MoveNotSupported', target: '/subscriptions/s/x', message: 'c' };
    const inner = {
      code: 'CannotMoveResource',
      target: 'Microsoft.X/y',
      message: 'b',
      details: [deepest],
    };
    const error = parse({ error: { code: 'Outer', message: 'a', details: [inner] } });
    expect(codesOf(error)).toEqual(['Outer', 'CannotMoveResource', 'MoveNotSupported']);
    expect(leavesOf(error)).toEqual([{ ...deepest, details: [] }]);
    expect(error.status).toBe(409);
  });

  it('does without the wrapper', () => {
    expect(parse({ code: 'MoveResourcesFailed', message: 'm' })).toMatchObject({
      code: 'MoveResourcesFailed',
      message: 'm',
      details: [],
    });
  });

  it('opens a detail that is a JSON document in a string, and takes its code', () => {
    const missing = {
      code: 'MissingMoveDependentResources',
      target: '/subscriptions/s/dep',
      message: 'm',
    };
    const document = JSON.stringify({ error: { code: 'Inner', message: 'i', details: [missing] } });
    const error = parse({
      error: {
        code: 'Outer',
        message: 'o',
        details: [{ target: 'Microsoft.X/y', message: document }],
      },
    });
    expect(codesOf(error)).toEqual(['Outer', 'Inner', 'MissingMoveDependentResources']);
    expect(error.details[0]).toMatchObject({ target: 'Microsoft.X/y', message: 'i' });
  });

  it('keeps the code of an enclosing detail beside the pretty-printed document in its message', () => {
    const document = JSON.stringify({ error: { code: 'NotFound', message: 'gone' } }, null, 2);
    const error = parse({ code: 'ResourceReadFailed', message: `\r\n${document}` });
    expect(codesOf(error)).toEqual(['ResourceReadFailed', 'NotFound']);
    expect(error.message).toBe('gone');
  });

  it('reads a document in a string in a string', () => {
    const twice = JSON.stringify(JSON.stringify({ code: 'Deep', message: 'd' }));
    expect(codesOf(parse(twice))).toEqual(['Deep']);
  });

  it('takes apart a flattened text, in any language', () => {
    const english =
      'Failed.\n(Code: Outer)\nNot you.\n(Code: Inner, Target: /subscriptions/s/rg(1)/x)';
    expect(parse(english)).toMatchObject({
      code: 'Outer',
      message: 'Failed.',
      details: [{ code: 'Inner', message: 'Not you.', target: '/subscriptions/s/rg(1)/x' }],
    });
    const other = 'Echec. (Code : Outer) Non. (Code : Inner, Cible : Microsoft.X/y)';
    expect(codesOf(parse(other))).toEqual(['Outer', 'Inner']);
    const wide = '失敗。 （コード: Outer）';
    expect(parse(wide).message).toBe(wide);
    expect(codesOf(parse({ code: 'Top', message: english }))).toEqual(['Top', 'Outer', 'Inner']);
  });

  it('leaves an ordinary message alone', () => {
    const message = "Error converting value '{a}' (see: docs). Path 'resources', line 2.";
    expect(parse({ error: { code: 'InvalidRequestContent', message } })).toMatchObject({
      message,
      details: [],
    });
  });

  it('keeps the policy that denies, the inner codes, and the id of the operation', () => {
    const error = parse({
      error: {
        code: 'RequestDisallowedByPolicy',
        message: 'See the details.',
        additionalInfo: [
          {
            type: 'PolicyViolation',
            info: { policyAssignmentDisplayName: 'No GPUs', policyDefinitionName: 'd1' },
          },
          { type: 'Correlation', info: { value: { operation: 'op-1', request: 'r' } } },
          {
            type: 'InnerError',
            info: { value: { code: 'A', innerError: { code: 'B', innerError: null } } },
          },
          'odd',
        ],
      },
    });
    expect(codesOf(error)).toEqual(['RequestDisallowedByPolicy', 'A', 'B']);
    expect(error.info?.policies).toEqual(['No GPUs, definition d1']);
    expect(error.trackingIds).toEqual(['op-1']);
    expect(lineOf(error)).toBe(
      'RequestDisallowedByPolicy > A > B: See the details. (policy No GPUs, definition d1)',
    );
  });

  it('lets the leaves speak in one line, the first of them', () => {
    const detail = (n: number) => ({ code: `C${n}`, message: `m${n}` });
    const details = [1, 1, 2, 3, 4, 5].map(detail);
    expect(lineOf(parse({ error: { code: 'BadRequest', message: 'Invalid.', details } }))).toBe(
      'C1: m1; C2: m2; C3: m3; and 2 more',
    );
    expect(lineOf(parse(''))).toBe('');
  });

  it('collects tracking and correlation ids wherever they are, once', () => {
    const message =
      "x timestamp '20240520T034539Z', tracking Id '8f53', request correlation id '0a88'. And correlation id is 77aa.";
    const error = parse({
      code: 'A',
      message,
      details: [{ code: 'B', message: "tracking id '8f53'" }],
    });
    expect(error.trackingIds).toEqual(['8f53']);
    expect(error.correlationIds).toEqual(['0a88', '77aa']);
  });

  it.each([
    '',
    '   ',
    '<html><body>502</body></html>',
    '{"error":',
    'null',
    '[]',
    '7',
    '{}',
    '{"error":null}',
  ])('makes an error without a code of %j', (body) => {
    expect(parse(body).code).toBeUndefined();
  });

  it('cuts a foreign page short', () => {
    // The mark of the cut is what a secret is known by that lies across it.
    expect(parse('x'.repeat(10_000)).message).toBe(`${'x'.repeat(300)}…`);
  });

  it('survives a body that nests for ever', () => {
    let body = JSON.stringify({ code: 'Core', message: 'm' });
    for (let depth = 0; depth < 14; depth += 1)
      body = JSON.stringify({ code: `L${depth}`, message: body });
    expect(codesOf(parse(body)).length).toBeGreaterThan(3);
  });

  it('blots out secrets', () => {
    const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl';
    expect(JSON.stringify(parse({ code: 'A', message: `token ${jwt}` }))).not.toContain(jwt);
  });
});
