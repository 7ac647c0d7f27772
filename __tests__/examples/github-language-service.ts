import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type * as LanguageService from '@actions/languageservice';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { complaint } from './complaint.js';
import { calledWorkflow, isRecord, textOf, type Example } from './examples.js';

/** What the checker finds wrong, as `line: sentence`. */
export type Checker = (example: Example) => Promise<readonly string[]>;

const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * GitHub's own checker of workflows and actions, the one in its editor extension, which knows the
 * inputs of this action from action.yml and those of a called workflow from its file.
 */
export async function openGitHubChecker(): Promise<Checker> {
  const service = await loadService();
  const actions = { ...otherActions, 'move-azure-ml-workspace': inputsOfOurs() };
  const metadata = new Map(Object.entries(actions));
  let number = 0;
  return async ({ name, text }) => {
    // It remembers what it parsed by its address, so every text gets one of its own.
    number += 1;
    const document = TextDocument.create(`file:///${number}/${name}`, 'yaml', 0, text);
    const found = await service.validate(document, {
      actionsMetadataProvider: {
        fetchActionMetadata: ({ name: action }) =>
          Promise.resolve(asMetadata(action, metadata.get(action))),
      },
      fileProvider: {
        getFileContent: ({ path }) => {
          const content = calledWorkflow(path);
          if (content === undefined) throw new Error(`${name} calls ${path}, which is not there`);
          return Promise.resolve({ name: path, content });
        },
      },
    });
    return found.map(complaint);
  };
}

// The package imports JSON without saying so, which Node refuses; a bundle has it inside.
async function loadService(): Promise<typeof LanguageService> {
  const folder = await mkdtemp(join(tmpdir(), 'languageservice-'));
  try {
    const outfile = join(folder, 'languageservice.mjs');
    await build({
      stdin: { contents: "export * from '@actions/languageservice';", resolveDir: repository },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    const service: unknown = await import(pathToFileURL(outfile).href);
    if (!isService(service)) throw new Error('the language service has no validate');
    return service;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function isService(value: unknown): value is typeof LanguageService {
  return isRecord(value) && typeof value['validate'] === 'function';
}

// The inputs of other people's actions, as their README at that version names them.
const otherActions: Readonly<Record<string, readonly string[]>> = {
  checkout: ['repository', 'ref', 'token', 'path', 'persist-credentials', 'fetch-depth'],
  'setup-node': ['node-version', 'cache'],
  'upload-artifact': ['name', 'path', 'if-no-files-found', 'retention-days', 'overwrite'],
  'codeql-action': ['languages', 'config', 'category'],
  'attest-build-provenance': ['subject-path'],
  'download-artifact': ['name', 'path', 'pattern', 'merge-multiple', 'github-token', 'run-id'],
};

// None is required by name: which are depends on the mode, and the action itself tells.
function asMetadata(name: string, inputs: readonly string[] | undefined) {
  if (inputs === undefined) return undefined;
  const known = inputs.map((input) => [input, { description: '', required: false }] as const);
  return { name, description: '', inputs: Object.fromEntries(known) };
}

function inputsOfOurs(): readonly string[] {
  const action: unknown = parse(textOf('action.yml'));
  return isRecord(action) && isRecord(action['inputs']) ? Object.keys(action['inputs']) : [];
}
