import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import type * as LanguageService from 'azure-pipelines-language-service';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { InputEntry } from '../../src/contract/input-entry.js';
import { inputTable } from '../../src/contract/inputs.js';
import { complaint } from './complaint.js';
import { at, isRecord, textOf, type Example } from './examples.js';

// The schema of the Azure Pipelines extension for editors; it is read where it is, never copied.
const schemaFile = resolve('../shared/data/azure-pipelines/service-schema.json');
const taskFile = 'azure-pipelines/task/task.json';

export const schemaIsHere = existsSync(schemaFile);

/** What the language service finds wrong, as `line: sentence`. */
export type Checker = (example: Example) => Promise<readonly string[]>;

/**
 * Microsoft's own checker of pipelines, the one in its editor extension, with our task added to
 * those it knows.
 */
export function openPipelinesChecker(): Checker {
  const service: unknown = createRequire(import.meta.url)('azure-pipelines-language-service');
  if (!isService(service)) throw new Error('the language service of Azure Pipelines is not one');
  const schema: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'));
  addTask(schema);
  if (!isSchema(schema)) throw new Error('the schema of pipelines is not one');
  const language = service.getLanguageService(
    () => Promise.resolve(schema),
    [],
    () => Promise.resolve('file:///service-schema.json'),
  );
  language.configure({ validate: true, schemas: [] });
  return async ({ name, text }) => {
    const document = TextDocument.create(`file:///${name}`, 'yaml', 1, text);
    const found = await language.doValidation(document, service.parse(text));
    return found.map(complaint);
  };
}

// A task is known by its schema, and by its name in the list of all tasks.
function addTask(schema: unknown): void {
  const task = at(schema, 'definitions', 'task');
  const schemas = at(task, 'anyOf');
  const names = at(task, 'properties', 'task', 'anyOf');
  if (!Array.isArray(schemas) || !Array.isArray(names)) throw new Error('the schema has no tasks');
  const name = { ignoreCase: 'value', pattern: '^MoveAzureMLWorkspace@0$' };
  const inputs = { properties: taskInputs(), additionalProperties: false };
  schemas.push({
    properties: { task: name, inputs: { ...inputs, required: ['azureSubscription'] } },
    firstProperty: ['task'],
    required: ['task', 'inputs'],
  });
  names.push({ ignoreCase: 'value', enum: ['MoveAzureMLWorkspace@0'] });
}

// What GitHub only has: its tokens and pull requests, and its way to sign in, where a service
// connection is here.
const githubOnly: readonly string[] = [
  'githubToken',
  'pullRequest',
  'comment',
  'tenantId',
  'clientId',
  'auth',
];

/**
 * The inputs of the task by their names: from its manifest where there is one, else from the
 * contract.
 */
function taskInputs(): Readonly<Record<string, { readonly type: string }>> {
  const names = manifestNames() ?? [
    'azureSubscription',
    ...Object.entries<InputEntry<unknown>>(inputTable)
      .filter(([name]) => !githubOnly.includes(name))
      .map(([name]) => name),
  ];
  return Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
}

function manifestNames(): readonly string[] | undefined {
  if (!existsSync(taskFile)) return undefined;
  const manifest: unknown = JSON.parse(textOf(taskFile));
  const inputs = at(manifest, 'inputs');
  if (!Array.isArray(inputs)) throw new Error(`${taskFile} has no inputs`);
  return inputs.map((input: unknown) => String(at(input, 'name')));
}

function isService(value: unknown): value is typeof LanguageService {
  return isRecord(value) && typeof value['getLanguageService'] === 'function';
}

function isSchema(value: unknown): value is LanguageService.JSONSchema {
  return isRecord(value) && 'definitions' in value;
}
