import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { objectAt, parseObject, textAt } from '../../../emulator/arm/json.js';
import type { JsonObject, LoggedExchange } from '../../../emulator/types.js';
import { operationOf } from '../operation-of.js';
import { openSpecifications, specificationsPresent } from '../published-specification.js';
import { isOnPurpose, isSaidOtherwise } from '../said-otherwise.js';
import { operationsIn } from '../wire-table.js';

// Started at the end of every run of tests, with the folder of what the product sent in it: fails
// when an operation is not in docs/WIRE.md, or is sent or answered otherwise than specified.
const page = new URL('../../../docs/WIRE.md', import.meta.url);

interface Kept {
  readonly test: string;
  readonly exchange: LoggedExchange;
}

function keptIn(folder: string, file: string): Kept {
  const kept: JsonObject = parseObject(readFileSync(join(folder, file), 'utf8')) ?? {};
  const answer = objectAt(kept, 'answer');
  const headers = objectAt(answer, 'headers');
  const { body } = answer;
  const rawBody = textAt(kept, 'rawBody');
  const request = {
    sequence: 0,
    method: textAt(kept, 'method'),
    host: textAt(kept, 'host'),
    url: new URL(textAt(kept, 'url')),
    headers: rawBody === '' ? {} : { 'content-type': 'application/json' },
    rawBody,
  };
  const given = {
    status: Number(answer['status']),
    headers: Object.fromEntries(Object.keys(headers).map((name) => [name, textAt(headers, name)])),
    ...(body === undefined ? {} : { body }),
  };
  return {
    test: relative(process.cwd(), textAt(kept, 'test')),
    exchange: { request, answer: 'status' in answer ? given : null, at: 0, took: 0 },
  };
}

const isOfRequest = (line: string): boolean => line.includes('), request: ');

// Elsewhere Azure is made to say what it never would: hostile words, bodies that are none.
const ANSWERS = /^__tests__\/(conformance|scenarios\/(move|restore))\//;

async function faultsIn(all: readonly Kept[]): Promise<readonly string[]> {
  const known = new Set(operationsIn(readFileSync(page, 'utf8')));
  const faults = all.flatMap(({ test, exchange }) => {
    const operation = operationOf(exchange.request);
    return known.has(operation) ? [] : [`${operation} is not in docs/WIRE.md (${test})`];
  });
  if (!specificationsPresent) return faults;
  const specifications = await openSpecifications();
  for (const { test, exchange } of all) {
    const { complaints } = await specifications.judge(exchange);
    // A connection that was cut, or an answer of something on the way, is no answer of Azure.
    const isJudged = exchange.answer !== null && ANSWERS.test(test);
    const meant = complaints.filter(
      (line) =>
        (isJudged || isOfRequest(line)) && !isSaidOtherwise(line) && !isOnPurpose(test, line),
    );
    faults.push(...meant.map((line) => `${line} (${test})`));
  }
  return faults;
}

const [folder = ''] = process.argv.slice(2);
const kept = readdirSync(folder).map((file) => keptIn(folder, file));
if (kept.length > 0) {
  const faults = [...new Set(await faultsIn(kept))].sort();
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
