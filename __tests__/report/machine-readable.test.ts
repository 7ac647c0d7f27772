import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';

import { isJsonObject } from '../../src/domain/json.js';
import { parseJson } from '../../src/domain/parse-json.js';
import { junitOf } from '../../src/report/junit.js';
import { renderComment, renderMarkdown } from '../../src/report/markdown.js';
import { FILE_MAX_BYTES } from '../../src/report/page.js';
import { reportJson } from '../../src/report/report-json.js';
import { sarifOf } from '../../src/report/sarif.js';
import { hostileNames } from '../hostile-names.js';
import { reportAbout } from './reports-about.js';
import { sampleFinding, sampleReport, sampleResource } from './sample-report.js';

it('a name makes no link in a message of SARIF', () => {
  const [shown] = [
    ...sarifOf(reportAbout('[x](https://evil.example)\\')).matchAll(/"text": "(.*)"/g),
  ]
    .map(([, message = '']) => message)
    .filter((message) => message.includes('evil.example') && message.includes('Where'));
  expect(shown).toContain('\\\\[x\\\\](https://evil.example)\\\\\\\\');
});

describe.each(hostileNames)('for programs, the name %j', (name) => {
  const report = reportAbout(name);

  it('is in the JSON as it is, in the shape of the schema', () => {
    const schema = parseJson(readFileSync('schemas/report.schema.json', 'utf8'));
    const json: unknown = JSON.parse(reportJson(report));
    const ajv = new Ajv({ strict: false });
    expect([ajv.validate(isJsonObject(schema) ? schema : false, json), ajv.errors]).toEqual([
      true,
      null,
    ]);
    expect(json).toMatchObject({ workspaceName: name, findings: [{ subject: name }, {}, {}] });
  });

  it('ends nothing in the XML', () => {
    const xml = junitOf(report);
    expect(xml.match(/<(?!\?)\/?[^>]*>/g)?.map((tag) => /\w+-?\w*/.exec(tag)?.[0])).toEqual(
      junitOf(reportAbout('harmless'))
        .match(/<(?!\?)\/?[^>]*>/g)
        ?.map((tag) => /\w+-?\w*/.exec(tag)?.[0]),
    );
    expect(xml).toContain('tests="4" failures="3"');
  });

  it('is a result of SARIF at the plan file', () => {
    const sarif: unknown = JSON.parse(sarifOf(report));
    expect(sarif).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ level: 'error' }, { level: 'error' }, { level: 'warning' }] }],
    });
  });

  it('begins nothing in the picture and stays in its fence', () => {
    const page = renderMarkdown({
      ...report,
      outcome: 'ready',
      differences: { move: [], surroundings: [] },
    });
    const picture = /```mermaid\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '';
    expect(picture).toMatch(/^flowchart LR\n/);
    for (const line of picture.split('\n').slice(1)) {
      expect(line).toMatch(
        /^ {2,4}(?:direction LR|subgraph \w|end|\w\d*)?(?:\["[\p{L}\p{N} ._#;-]*"\]|[ =.>|\w-]*)?$/u,
      );
    }
  });
});

it('a thing without a name has a label in the picture all the same: an empty one draws nothing', () => {
  for (const name of ['', ' ', '\u3000', '\n']) {
    const page = renderMarkdown({ ...reportAbout(name), outcome: 'ready' });
    const picture = /```mermaid\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '';
    expect(picture).toContain('["#40;no name#41;"]');
    expect(picture).not.toMatch(/\["\s*"\]/);
  }
});

describe('very many findings', () => {
  const findings = Array.from({ length: 5_000 }, (_, index) =>
    sampleFinding({
      rule: `rule-${index}`,
      subject: `${sampleResource('w').id}/computes/c-${index}`,
      why: `${'It is in the way of the move, and that is told at some length. '.repeat(3)}${index}`,
    }),
  );
  const report = sampleReport({ outcome: 'blocked', failureReason: 'not-ready', findings });

  it('leave a page below 900 KiB and a comment of forty lines, the verdict first', () => {
    const page = renderMarkdown(report);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(900 * 1024);
    const uncut = renderMarkdown(report, { maxBytes: FILE_MAX_BYTES });
    expect(Buffer.byteLength(uncut)).toBeGreaterThan(900 * 1024);
    const comment = renderComment({ ...report, runUrl: 'https://github.com/o/r/actions/runs/1' });
    expect(comment.length).toBeLessThan(65_000);
    expect(comment.split('\n').length).toBeLessThanOrEqual(40);
    expect(comment).toContain('](<https://github.com/o/r/actions/runs/1>)');
    for (const text of [page, comment]) {
      expect(text).toMatch(/^## ✖ Blocked: 5000 things stop this move\n/);
    }
  });

  it('are counted where a file holds not all of them', () => {
    const many = { ...report, findings: [...findings, ...findings] };
    expect(JSON.parse(sarifOf(many))).toMatchObject({
      runs: [{ properties: { findings: 10_000 } }],
    });
    expect(junitOf({ ...many, failed: true })).toContain('and 5000 more findings in the report');
  });
});
