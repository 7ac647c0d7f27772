import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const copied = [
  'action.yml',
  'docs',
  'examples/emulator',
  'azure-pipelines/task/task.json',
  'azure-pipelines/vss-extension.json',
  '.prettierrc.json',
  '.prettierignore',
];

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'generate-'));
  await Promise.all(
    copied.map((path) => cp(join(repository, path), join(root, path), { recursive: true })),
  );
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly printed: string;
}

// As `npm run generate` does it, but in the copy.
async function generate(cwd: string, ...options: readonly string[]): Promise<Ended> {
  const tsx = resolve(repository, 'node_modules/tsx/dist/cli.mjs');
  const script = resolve(repository, 'scripts/generate.ts');
  return new Promise((done) => {
    execFile(process.execPath, [tsx, script, ...options], { cwd }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
      done({ code, printed: stdout + stderr });
    });
  });
}

describe('the generated files', () => {
  it('are in step with the tables', async () => {
    expect(await generate(repository, '--check')).toEqual({ code: 0, printed: '' });
  });

  it('are found out of step, each by name and with the way to mend it, and are then mended', async () => {
    const edited = [
      'action.yml',
      'docs/REFERENCE.md',
      'docs/TROUBLESHOOTING.md',
      'azure-pipelines/task/task.json',
    ];
    const before = await texts(edited);
    await Promise.all(
      edited.map(async (path) => {
        const text = await readFile(join(root, path), 'utf8');
        // A key of the manifest, and the opening of a row in a generated table.
        const changed = text
          .replace('  fail-on:', '  fail-at:')
          .replace('| `plan-', '| `plot-')
          .replace('"failOn"', '"failAt"');
        await writeFile(join(root, path), changed);
      }),
    );

    const checked = await generate(root, '--check');
    expect(checked.code).toBe(1);
    for (const path of edited) expect(checked.printed).toContain(`out of step: ${path}`);
    expect(checked.printed).toContain('npm run generate');
    expect(await texts(edited)).not.toEqual(before);

    expect((await generate(root)).code).toBe(0);
    expect(await texts(edited)).toEqual(before);
  });

  it('are not touched when a marker is missing', async () => {
    await writeFile(join(root, 'docs/REFERENCE.md'), '# Empty\n');
    const ended = await generate(root);
    expect(ended.code).not.toBe(0);
    expect(ended.printed).toContain('docs/REFERENCE.md cannot be generated');
    expect(ended.printed).toContain('<!-- generated: inputs -->');
    expect(await readFile(join(root, 'docs/REFERENCE.md'), 'utf8')).toBe('# Empty\n');
  });

  async function texts(paths: readonly string[]): Promise<readonly string[]> {
    return Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  }
});
