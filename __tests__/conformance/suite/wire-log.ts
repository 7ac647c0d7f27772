import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isJsonObject, parseJson } from '../../../emulator/parse-json.js';
import type { JsonValue, LoggedExchange, WireAnswer } from '../../../emulator/types.js';
import { operationOf } from '../operation-of.js';

/** The variable that names the folder of the log; set by the set-up of the whole suite. */
export const WIRE_LOG = 'SUITE_WIRE_LOG';

/** The variable that names the file of the test that runs; what runs outside of jest has none. */
const RUNNING_TEST = 'SUITE_RUNNING_TEST';

const HOSTS = /^management\.azure\.com$|\.api\.azureml\.ms$/;
const STEERING = ['location', 'azure-asyncoperation', 'retry-after'];

/** Of each thing below a value its path and its type; what lists hold counts once. */
function shapeOf(value: JsonValue, path: string, into: Set<string>): Set<string> {
  if (Array.isArray(value)) {
    for (const one of value as readonly JsonValue[]) shapeOf(one, `${path}[]`, into);
  } else if (isJsonObject(value)) {
    for (const [name, one] of Object.entries(value)) shapeOf(one, `${path}.${name}`, into);
  }
  return into.add(`${path} ${value === null ? 'null' : typeof value}`);
}

const written = new Set<string>();

/**
 * The answer, if it is of the emulated Resource Manager: what a fault or something on the way says
 * in its place is no word of Azure.
 */
function ofAzure(answer: WireAnswer | null): WireAnswer | undefined {
  return answer?.headers?.['x-ms-routing-request-id'] === undefined ? undefined : answer;
}

/**
 * Keeps one exchange of the product for the end of the suite, one of each kind: operation,
 * api-version, status, headers that steer, and the fields of both bodies. Workers write side by
 * side: a file has the name of what it holds. Without a set-up nothing is kept.
 */
export function keepSent({ request, answer: given }: LoggedExchange): void {
  const folder = process.env[WIRE_LOG];
  if (folder === undefined || !HOSTS.test(request.host)) return;
  const answer = ofAzure(given);
  const { method, host, url, rawBody } = request;
  const shape = [
    operationOf(request),
    url.searchParams.get('api-version') ?? '',
    String(answer?.status),
    ...STEERING.filter((name) => answer?.headers?.[name] !== undefined),
    ...(rawBody === '' ? [] : shapeOf(parsed(rawBody), 'request', new Set())),
    ...(answer?.body === undefined ? [] : shapeOf(answer.body, 'answer', new Set())),
  ];
  const name = createHash('sha256').update(shape.join('\n')).digest('hex').slice(0, 32);
  if (written.has(name)) return;
  written.add(name);
  const kept = {
    test: process.env[RUNNING_TEST] ?? '',
    method,
    host,
    url: url.href,
    rawBody,
    answer: answer ?? null,
  };
  const path = join(folder, `${name}.json`);
  if (!existsSync(path)) writeFileSync(path, JSON.stringify(kept));
}

function parsed(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
