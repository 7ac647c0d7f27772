import { describe, expect, it } from '@jest/globals';
import { Marked } from 'marked';

import { associatedLeftBehind } from '../../src/checks/workspace/associated.js';
import type { ArmError } from '../../src/domain/azure/errors/arm-error.js';
import { failureReasons, outcomes } from '../../src/domain/run/outcome.js';
import type { RunReport } from '../../src/domain/run/run-report.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { STAYS_RULE } from '../../src/report/sections/changes.js';
import { sections } from '../../src/report/sections/index.js';
import { sampleFinding, sampleReport, sampleResource, SAMPLE_DIGEST } from './sample-report.js';

const armError: ArmError = {
  code: 'ResourceMoveFailed',
  message: 'Outer.',
  target: undefined,
  details: [{ code: 'Inner', message: 'Why.', target: '/the/target', details: [] }],
  status: 409,
  trackingIds: ['track-1'],
  correlationIds: ['corr-1'],
};

/** A report in which every section has something to say, each foreign field being `name`. */
function fullReport(name: string, count = 1): RunReport {
  const times = Array.from({ length: count }, (_, index) => index);
  const finding = sampleFinding({
    rule: name,
    subject: name,
    evidence: [{ field: name, value: name }],
    why: name,
    remedy: name,
    source: name,
  });
  return sampleReport({
    outcome: 'blocked',
    failureReason: 'plan-changed',
    failed: true,
    workspaceName: name,
    problems: [{ sentence: name, remedy: `${name}: az ${name}` }],
    findings: [
      ...times.map((index) => ({ ...finding, remedy: `${name} ${index}` })),
      { ...finding, certainty: 'unknown' },
      ...times.map(() => ({ ...finding, severity: 'warning' as const })),
      { ...finding, severity: 'information' },
    ],
    collections: [{ name: 'computes', title: name, state: 'unknown', total: 0 }],
    resources: times.map(() => sampleResource(name, 'unknown')),
    differences: {
      move: times.map(() => ({ field: name, approved: name, now: undefined })),
      surroundings: times.map(() => ({ field: name, approved: undefined, now: name })),
    },
    planDigest: SAMPLE_DIGEST,
    armError: { ...armError, code: name, message: name, target: name },
    timeline: [{ at: '2026-11-23T00:00:00.000Z', what: name }],
    postMoveTasks: times.map(() => ({ kind: 'compute', name, action: name, automatic: false })),
    files: { report: 'report.md' },
  });
}

describe('the report', () => {
  it('starts with the verdict and how it goes on', () => {
    const markdown = renderMarkdown(
      sampleReport({ outcome: 'ready', planDigest: SAMPLE_DIGEST, files: { plan: 'plan.json' } }),
    );
    expect(markdown.split('\n').slice(0, 11)).toEqual([
      '## ✔ Ready to move',
      '',
      'Workspace `team-ml` from `ml-old` (subscription `11111111-1111-4111-8111-111111111111`) to `ml-new` (subscription `22222222-2222-4222-8222-222222222222`)',
      '',
      '**Now:** somebody reviews this page and approves exactly this plan, by giving its digest to the job that moves:',
      '',
      '```yaml',
      'with:',
      '  mode: move',
      '  plan-file: plan.json',
      `  approved-plan-digest: ${SAMPLE_DIGEST}`,
    ]);
  });

  it('keeps apart what was seen and what could not be read', () => {
    const markdown = renderMarkdown(
      sampleReport({
        findings: [
          sampleFinding({ rule: 'unread', certainty: 'unknown' }),
          sampleFinding({ rule: 'seen' }),
        ],
      }),
    );
    const order = ['### ✖ To do before', '<sub>`seen`', '### ? Could not be read', '<sub>`unread`'];
    const found = order.map((line) => markdown.indexOf(line));
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect(found).not.toContain(-1);
  });

  it('does not list an accepted blocker among the blockers', () => {
    const markdown = renderMarkdown(
      sampleReport({ findings: [sampleFinding({ acknowledged: true })] }),
    );
    expect(markdown).not.toContain('### ✖ To do');
    expect(markdown).toContain('`computes-exist`, accepted by name');
  });

  it.each([
    [
      'differences that count',
      { differences: { move: [{ field: 'f', approved: 'a', now: undefined }], surroundings: [] } },
      '### What would change the move\n\n- f\n',
    ],
    [
      'differences around',
      { differences: { move: [], surroundings: [{ field: 'f', approved: undefined, now: 'b' }] } },
      '| <code>f</code> | _absent_ | <code>b</code> |',
    ],
    [
      'places',
      { resources: [sampleResource('r', 'both')] },
      '| ⚠ on both sides: delete nothing: 1 resource | `r`',
    ],
    [
      'tracking ids',
      { armError },
      'HTTP status 409 · tracking id `track-1` · correlation id `corr-1`',
    ],
    ['inner errors', { armError }, '\n  - **`Inner`** on `/the/target`: Why.'],
    [
      'unread lists',
      { collections: [{ name: 'computes', title: 'computes', state: 'unknown', total: 0 }] },
      '<details open>\n<summary>Coverage: 1 list, 1 could not be read</summary>',
    ],
    [
      'stayers',
      {
        outcome: 'ready',
        resources: [sampleResource('r')],
        findings: [sampleFinding({ rule: STAYS_RULE, severity: 'information', subject: '/x/acr' })],
      },
      '**Moves:** `r`. **Stays** and is used from there: `acr`.',
    ],
    [
      'tasks',
      { postMoveTasks: [{ kind: 'compute', name: 'c', action: 'Make it.', automatic: true }] },
      '- 1 compute must be created again: `c`',
    ],
  ] satisfies readonly (readonly [string, Partial<RunReport>, string])[])(
    'shows %s',
    (_, known, expected) => {
      expect(renderMarkdown(sampleReport(known))).toContain(expected);
    },
  );

  it('knows the rule by which resources stay', () => {
    expect(STAYS_RULE).toBe(associatedLeftBehind.id);
  });

  const endings = [undefined, ...outcomes].flatMap((outcome) =>
    [undefined, ...failureReasons].map((failureReason) => [outcome, failureReason] as const),
  );

  it.each(endings)('can be made for outcome %s with reason %s', (outcome, failureReason) => {
    expect(renderMarkdown({ ...fullReport('x'), outcome, failureReason })).not.toContain(
      'undefined',
    );
    expect(renderMarkdown(sampleReport({ outcome, failureReason }))).toMatch(/^## /);
  });

  it('never sends a person to move again while it is not known where things are', () => {
    const unknown = sampleReport({ outcome: 'unknown', planDigest: SAMPLE_DIGEST });
    expect(renderMarkdown(unknown)).toContain('mode: status');
    expect(renderMarkdown(unknown)).not.toContain('mode: move');
  });

  it.each([
    '<script>alert(1)</script>',
    '</details>|x|',
    '```\n# x',
    '![x](http://x/y.png) [y](http://y)',
    'a `b` | c \\| d',
  ])('gives %j no power in any section', (name) => {
    const marked = new Marked({ gfm: true });
    const elements = (report: RunReport): readonly string[] =>
      [...marked.parse(renderMarkdown(report), { async: false }).matchAll(/<\/?(\w+)/g)]
        .map((match) => match[1] ?? '')
        // Where a long name may be broken depends on the name.
        .filter((element) => element !== 'wbr');
    expect(elements(fullReport(name))).toEqual(elements(fullReport('harmless')));
  });
});

describe('a report that is too long', () => {
  const long = fullReport('Ω-name-🚚', 400);
  const whole = renderMarkdown(long, { maxBytes: Number.MAX_SAFE_INTEGER });
  const size = (markdown: string): number => Buffer.byteLength(markdown, 'utf8');

  it('is not cut when it fits to the byte', () => {
    expect(renderMarkdown(long, { maxBytes: size(whole) })).toBe(whole);
    expect(renderMarkdown(long, { maxBytes: size(whole) - 1 })).not.toBe(whole);
  });

  it.each([4_000, 10_000, 30_000, 60_000, 100_000, 200_000])('fits into %d bytes', (maxBytes) => {
    expect(size(whole)).toBeGreaterThan(200_000);
    const markdown = renderMarkdown(long, { maxBytes });
    expect(size(markdown)).toBeLessThanOrEqual(maxBytes);
    expect(size(markdown)).toBeGreaterThan(maxBytes * 0.5);
    expect(markdown.startsWith(whole.slice(0, whole.indexOf('\n')))).toBe(true);
    expect(markdown).toContain('start of the digest `0123456789ab`');
    expect(markdown).toContain('### ✖ To do before the move');
    expect(markdown).toMatch(/> Too long.*More is in the report file `report\.md`/);
    expect(markdown).not.toContain('\uFFFD');
    const opened = markdown.match(/<details/g)?.length ?? 0;
    expect(markdown.match(/<\/details>/g)?.length ?? 0).toBe(opened);
    for (const row of markdown.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row).toMatch(/\|$/);
    }
  });

  it('fits at every size between', () => {
    const smaller = fullReport('Ω', 12);
    const end = size(renderMarkdown(smaller, { maxBytes: Number.MAX_SAFE_INTEGER }));
    for (let maxBytes = 2_500; maxBytes < end; maxBytes += 97) {
      expect(size(renderMarkdown(smaller, { maxBytes }))).toBeLessThanOrEqual(maxBytes);
    }
  });

  it('keeps the verdict whatever the limit', () => {
    expect(renderMarkdown(long, { maxBytes: 1 })).toMatch(/^## ✖ Blocked: Azure has changed/);
  });

  it('stays below 900 KiB unless told otherwise', () => {
    const huge = fullReport('x'.repeat(200), 4_000);
    expect(size(renderMarkdown(huge))).toBeLessThanOrEqual(900 * 1024);
    expect(size(renderMarkdown(huge))).toBeGreaterThan(800 * 1024);
  });

  it('gives room by value, and no two sections claim the same', () => {
    const values = sections.map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    expect(sections[0]?.name).toBe('verdict');
  });
});
