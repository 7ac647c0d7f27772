import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What is made once and used by many test files of a run, gone with it: what Node compiles, for the
 * workers and for the hundreds of bundles that they start (`emulator/run-step.ts`), and what
 * `__tests__/scenarios/support/once-a-run.ts` keeps.
 */
export default class Kept {
  #folder = mkdtempSync(join(tmpdir(), 'suite-kept-'));

  constructor() {
    process.env['SUITE_KEPT'] = this.#folder;
    process.env['NODE_COMPILE_CACHE'] = join(this.#folder, 'compiled');
  }

  onRunComplete() {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
