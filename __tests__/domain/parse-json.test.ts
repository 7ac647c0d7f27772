import { expect, it } from '@jest/globals';

import { parseJson } from '../../src/domain/parse-json.js';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

it.each([
  ['{"a":"\\"[[{{","b":[1,{"c":null}]}', { a: '"[[{{', b: [1, { c: null }] }],
  ['\uFEFF1', 1],
  ['{', undefined],
  [`"${nested(20_000)}"`, nested(20_000)],
  [`{"a":${nested(20_000)}}`, undefined],
  [nested(101), undefined],
  ['{"a":[1e400]}', undefined],
  ['-1e0999', undefined],
  ['1'.repeat(400), undefined],
  ['["1e400",1e300]', ['1e400', 1e300]],
])('parses what can be walked through: %.20s', (text, expected) => {
  expect(parseJson(text)).toEqual(expected);
  expect(parseJson(nested(100))).toBeDefined();
});
