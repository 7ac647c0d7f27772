import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { schemaFaults } from '../../../scripts/release/schema-faults.js';
import { parseJson } from '../../../src/domain/parse-json.js';

const textOf = (name: string): string => readFileSync(`schemas/${name}.schema.json`, 'utf8');

/** The schema of a document, with a piece of its text written otherwise. */
const changed = (name: string, from: string, to: string): string => {
  const text = JSON.stringify(parseJson(textOf(name)));
  expect(text).toContain(from);
  return text.replace(from, to);
};
const faults = (name: string, text: string): readonly string[] =>
  schemaFaults(name, parseJson(textOf(name)) ?? null, parseJson(text) ?? null);

describe('a schema after a release', () => {
  it.each([
    ['a field goes', 'report', '"headline":{', '"title":{', 'report: /headline is gone.'],
    [
      'a field of a list goes',
      'report',
      '"certainty":{',
      '"sureness":{',
      'report: /findings/-/certainty is gone.',
    ],
    [
      'a field is of another type',
      'report',
      '"blockers":{"type":"number"}',
      '"blockers":{"type":"string"}',
      'report: /counts/blockers may now be of type string.',
    ],
    [
      'a field may be missing',
      'report',
      '"required":["blockers",',
      '"required":[',
      'report: /counts/blockers may now be missing.',
    ],
    [
      'a field may be null',
      'plan',
      '"createdAt":{"type":"string"}',
      '"createdAt":{"anyOf":[{"type":"string"},{"type":"null"}]}',
      'plan: /plan/origin/createdAt may now be of type null.',
    ],
  ])('is refused where %s', (_, name, from, to, said) => {
    expect(faults(name, changed(name, from, to))).toContain(said);
  });

  it.each([
    ['a field is new', 'report', '"headline":{', '"title":{"type":"string"},"headline":{'],
    ['a word is new', 'report', '"enum":["blocker",', '"enum":["trifle","blocker",'],
    ['a field is always there', 'report', '"required":["blockers",', '"required":["x","blockers",'],
    [
      'it has another version',
      'plan',
      '"schemaVersion":{"const":4}',
      '"schemaVersion":{"const":5},"x":{"type":"string"}',
    ],
  ])('is fine where %s', (_, name, from, to) => {
    expect(faults(name, changed(name, from, to))).toEqual([]);
  });

  it('may break what it says under another version', () => {
    const other = changed('plan', '"schemaVersion":{"const":4}', '"schemaVersion":{"const":5}');
    expect(faults('plan', other.replace('"createdAt":{', '"madeAt":{'))).toEqual([]);
  });
});
