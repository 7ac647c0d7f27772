import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { runTool } from '../build/run-tool.js';

/** What is in the extension, from where in the repository to where beside its manifest. */
const contents: readonly (readonly [from: string, to: string])[] = [
  ['azure-pipelines/vss-extension.json', 'vss-extension.json'],
  ['azure-pipelines/overview.md', 'overview.md'],
  ['azure-pipelines/images', 'images'],
  ['azure-pipelines/task', 'task'],
  ['LICENSE', 'LICENSE'],
];

/**
 * Makes the extension with tfx, without a network. Nothing of the repository but what `contents`
 * names can get into it.
 *
 * @param root absolute path of the repository; its bundle for Azure Pipelines must be built.
 * @param out absolute path of the folder for the file; older files of this kind in it are removed.
 * @returns absolute path of the `.vsix`.
 * @throws Error with what tfx said when it fails, and when it only warns: it takes a task that no
 * agent can run for good, with a warning.
 */
export async function packageExtension(root: string, out: string): Promise<string> {
  const stage = await mkdtemp(join(tmpdir(), 'extension-'));
  try {
    for (const [from, to] of contents) {
      await cp(join(root, from), join(stage, to), { recursive: true });
    }
    await mkdir(out, { recursive: true });
    for (const old of await packagesIn(out)) await rm(join(out, old));
    await create(stage, out);
    const [made] = await packagesIn(out);
    if (made === undefined) throw new Error('tfx made no extension.');
    return join(out, made);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function create(stage: string, out: string): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('tfx-cli/package.json');
  const tfx = join(dirname(manifest), '_build', 'tfx-cli.js');
  const options = ['--root', stage, '--manifest-globs', 'vss-extension.json', '--output-path', out];
  const { exitCode, printed } = await runTool(
    process.execPath,
    [tfx, 'extension', 'create', ...options, '--no-prompt', '--no-color'],
    { cwd: stage },
  );
  const complaints = complaintsOf(printed);
  if (exitCode !== 0 || complaints.length > 0) {
    throw new Error(
      `The extension is not made as it should be:\n${complaints.join('\n') || printed}`,
    );
  }
}

/** The lines in which tfx warns or complains. */
export function complaintsOf(printed: string): readonly string[] {
  return printed.split('\n').filter((line) => /^\W*(?:warning|error)\b/i.test(line));
}

async function packagesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.vsix'));
}
