import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// What the product sends in any test is judged once more when all tests have ended: every operation
// must be in docs/WIRE.md, and be sent and answered as specified. The tests leave one exchange of
// each kind in a folder that this names, whichever worker they run in.
const VARIABLE = 'SUITE_WIRE_LOG';
const JUDGE = '__tests__/conformance/suite/judge-log.ts';

export default class WireLog {
  #folder = mkdtempSync(join(tmpdir(), 'wire-log-'));
  #error;

  constructor() {
    process.env[VARIABLE] = this.#folder;
  }

  onRunComplete() {
    const kept = readdirSync(this.#folder).length;
    if (kept > 0) {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', JUDGE, this.#folder],
        { encoding: 'utf8', maxBuffer: 1 << 26 },
      );
      if (status === 0) process.stdout.write(`Wire: ${kept} kinds of exchange are as published.\n`);
      else {
        this.#error = new Error(
          'What the product sent, or what it was answered, is not published.',
        );
        process.stderr.write(`${this.#error.message}\n${stderr}`);
      }
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  getLastError() {
    return this.#error;
  }
}
