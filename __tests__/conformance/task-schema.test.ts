import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import { expect, it } from '@jest/globals';

import { renderTaskJson } from '../../scripts/generate/render-task-json.js';
import { describeWhere } from '../describe-where.js';

// Microsoft's schema of task.json is reference data beside the repository; without it the test says
// so and skips.
const path = resolve('../shared/data/azure-pipelines/tasks.schema.json');
const isPresent = existsSync(path);

interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}
type Ajv = new (options: Readonly<Record<string, unknown>>) => {
  compile(schema: unknown): Validator;
};

// CommonJS whose default export TypeScript and Node do not read alike.
function isAjv(value: unknown): value is Ajv {
  return typeof value === 'function';
}

function faultsOf(task: unknown): readonly string[] {
  const Validation: unknown = createRequire(import.meta.url)('ajv-draft-04');
  if (!isAjv(Validation)) throw new Error('ajv-draft-04 is no class');
  // The schema is draft 04 and uses patterns that are no Unicode ones.
  const options = { strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false };
  const validate = new Validation(options).compile(JSON.parse(readFileSync(path, 'utf8')));
  if (validate(task)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

function changed(from: string, to: string): unknown {
  const text = renderTaskJson();
  expect(text).toContain(from);
  return JSON.parse(text.replace(from, to));
}

const missing = 'no schema of task.json at ../shared/data; nothing was held against it.';

describeWhere(isPresent, missing)("Microsoft's published schema of task.json", () => {
  it('accepts ours', () => {
    expect(faultsOf(JSON.parse(renderTaskJson()))).toEqual([]);
  });

  it.each([
    ['a handler that does not exist', '"Node20_1"', '"Node20"'],
    ['an input of no type', '"type": "pickList"', '"type": "dropDown"'],
    ['an output with a hyphen', '"name": "failureReason"', '"name": "failure-reason"'],
    ['an id that is no GUID', '"id": "', '"id": "x'],
  ])('would not accept %s', (_, from, to) => {
    expect(faultsOf(changed(from, to))).not.toEqual([]);
  });
});
