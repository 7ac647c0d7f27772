import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

import { endWhenSilent } from '../../../emulator/patience.js';

/**
 * Runs a program text as an ES module in a new node process whose imports resolve from this
 * repository.
 *
 * @param folder where its imports are looked for first.
 */
export async function runNode(
  program: string,
  environment: Readonly<Record<string, string>>,
  folder = process.cwd(),
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWhenSilent(child);
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: child.exitCode, stdout, stderr };
}
