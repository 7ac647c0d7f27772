import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { format, getFileInfo, resolveConfig } from 'prettier';

import { generatedFiles, type GeneratedFile } from './generated-files.js';

/** A generated file whose text on disk is not what the tables say. */
export interface OutOfStep {
  readonly path: string;
  readonly expected: string;
}

/**
 * The generated files below `root` (the repository) that are out of step with the tables. Raises an
 * Error that names the file when a marker in it is missing.
 */
export async function findOutOfStep(root: string): Promise<readonly OutOfStep[]> {
  const compared = await Promise.all(
    generatedFiles.map(async (file) => {
      const current = await readIfThere(join(root, file.path));
      const expected = await expectedText(root, file, current);
      return { path: file.path, expected, inStep: current === expected };
    }),
  );
  return compared.filter(({ inStep }) => !inStep);
}

/** Writes the files that are out of step below `root`. */
export async function writeFiles(root: string, files: readonly OutOfStep[]): Promise<void> {
  await Promise.all(
    files.map(async ({ path, expected }) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), expected);
    }),
  );
}

async function expectedText(root: string, file: GeneratedFile, current: string): Promise<string> {
  const path = join(root, file.path);
  const text = renderNamed(file, current);
  const { ignored } = await getFileInfo(path, { ignorePath: join(root, '.prettierignore') });
  // What the format check looks at must be formatted here, or the two checks could never both pass.
  return ignored ? text : format(text, { ...(await resolveConfig(path)), filepath: path });
}

function renderNamed(file: GeneratedFile, current: string): string {
  try {
    return file.render(current);
  } catch (error) {
    throw new Error(`${file.path} cannot be generated.`, { cause: error });
  }
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
