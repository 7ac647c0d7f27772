import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { listAt, objectAt, parseObject, textAt } from '../../emulator/arm/json.js';
import type { JsonObject, JsonValue } from '../../emulator/types.js';

const folder = new URL('../../../shared/data/recordings/', import.meta.url);

/** What Azure really answered once. */
export interface Recorded {
  /** File and number in it, for example `aml-not-found 3`. */
  readonly name: string;
  /** Where it was published: repository and file. */
  readonly source: string;
  readonly method: string;
  readonly url: URL;
  readonly requestBody: JsonValue | undefined;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonValue | undefined;
}

/** Whether the recordings lie beside the repository; where they do not, one line says so. */
export const recordingsPresent = existsSync(folder);
if (!recordingsPresent) process.stdout.write('skipped: no recordings of Azure at ../shared/data\n');

/** The document of a recording; empty where it is absent. */
export function recording(file: string): JsonObject {
  const url = new URL(`${file}.json`, folder);
  return existsSync(url) ? (parseObject(readFileSync(url, 'utf8')) ?? {}) : {};
}

function exchangesIn(file: string): readonly Recorded[] {
  return listAt(recording(file), 'exchanges').map((exchange, index) => {
    const [request, response] = [objectAt(exchange, 'request'), objectAt(exchange, 'response')];
    const headers = Object.keys(objectAt(response, 'headers'));
    return {
      name: `${file} ${index}`,
      source: `${textAt(exchange, 'source', 'repo')} ${textAt(exchange, 'source', 'path')}`,
      method: textAt(request, 'method'),
      url: new URL(textAt(request, 'url')),
      requestBody: request['body'] ?? undefined,
      status: Number(response['status']),
      headers: Object.fromEntries(headers.map((name) => [name, textAt(response, 'headers', name)])),
      body: response['body'] ?? undefined,
    };
  });
}

/** Every recorded exchange of Azure. */
export const recorded: readonly Recorded[] = recordingsPresent
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .flatMap((file) => exchangesIn(file.replace(/\.json$/, '')))
  : [];
