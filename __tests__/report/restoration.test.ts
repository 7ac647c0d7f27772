import { describe, expect, it } from '@jest/globals';
import { Marked } from 'marked';

import type { FollowUp, RestoreItem, RunReport } from '../../src/domain/run/run-report.js';
import { shellWord } from '../../src/domain/shell-quote.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { verdictOf } from '../../src/report/verdict.js';
import { sampleReport } from './sample-report.js';

function thing(known: Partial<RestoreItem>): RestoreItem {
  return {
    step: 'computes',
    kind: 'compute',
    name: 'cpu',
    action: 'Create it again.',
    command: 'az ml compute create --name cpu',
    isChosen: true,
    state: 'done',
    why: undefined,
    without: [],
    toGive: [],
    error: undefined,
    ...known,
  };
}

function followUp(name: string): FollowUp {
  const id = `/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/${name}`;
  return {
    trackingUri: `azureml://${name}`,
    moved: [
      {
        type: 'microsoft.storage/storageaccounts',
        from: id,
        to: id.replace('Groups', 'groups').replace('Microsoft.S', 'microsoft.s'),
      },
    ],
    oldIdHolders: [{ id, title: name, remedy: name }],
    unread: [],
    leftovers: [{ what: `Group ${name}`, command: `az resource list --name ${name}` }],
    wayBack: {
      source: { subscriptionId: 's', resourceGroup: name },
      destination: { subscriptionId: 't', resourceGroup: name },
      workspaceName: name,
      associated: ['storage'],
    },
  };
}

const states = ['right', 'done', 'to-do', 'manual', 'failed', 'unknown'] as const;

function full(name: string): RunReport {
  const error = {
    code: name,
    message: name,
    target: undefined,
    details: [],
    status: 409,
    trackingIds: [],
    correlationIds: [],
  };
  return sampleReport({
    mode: 'restore',
    outcome: 'restore-incomplete',
    restoration: states.map((state) =>
      thing({ state, name, why: name, without: [name], command: name, action: name, error }),
    ),
    followUp: followUp(name),
  });
}

describe('the report of a restore', () => {
  it('tells what is left with its reason and command, what is back by step, and counts what was right', () => {
    const restoration = [
      thing({ name: 'one' }),
      thing({ name: 'two', without: ['its disk'] }),
      thing({ name: 'three', state: 'right' }),
      thing({ step: 'locks', name: 'keep', state: 'failed', why: 'Azure refused it' }),
    ];
    const markdown = renderMarkdown(sampleReport({ mode: 'restore', restoration }));
    const lines = markdown.split('\n');
    expect(markdown).toMatch(/^- 2 `computes`: `one`, `two` .*without its disk.*$/m);
    expect(lines).toContain(
      '- `keep` (`locks`), ✖ failed: Azure refused it. **Do:** Create it again.',
    );
    expect(markdown).toContain('# keep\naz ml compute create --name cpu\n```');
    expect(markdown).toContain('1 thing needed nothing');
    expect(markdown).not.toContain('plan.snapshot');
    const attach = thing({ state: 'manual', command: 'az ml compute attach --file compute.yml' });
    const attached = renderMarkdown(sampleReport({ mode: 'restore', restoration: [attach] }));
    expect(attached).toContain('under `plan.snapshot`');
    expect(markdown).not.toContain('`three`');
  });

  it('says what stands in a command for a name that no shell may have, and shows it beside', () => {
    const name = "it's; $(id) | x";
    const strange = thing({ state: 'manual', name, command: `az x --name ${shellWord(name)}` });
    const markdown = renderMarkdown(sampleReport({ mode: 'restore', restoration: [strange] }));
    expect(markdown).toMatch(/^- <code>it&#39;s&#59; .*\*\*Do:\*\* Create it again\.$/m);
    expect(markdown).toMatch(/^az x --name SEE-PLAN-FILE$/m);
    expect(markdown.match(/SEE-PLAN-FILE stands for a value/g)).toHaveLength(1);
    const { leftovers, ...others } = followUp('a-b');
    const left = leftovers.map((one) => ({ ...one, command: strange.command }));
    const report = sampleReport({ outcome: 'moved', followUp: { ...others, leftovers: left } });
    expect(renderMarkdown(report)).toContain('SEE-PLAN-FILE stands for a value');
    expect(renderMarkdown(full('harmless'))).not.toContain('SEE-PLAN-FILE');
  });

  it.each<readonly [string, Partial<RunReport>]>([
    ['Nothing is left to put back', { outcome: 'restored', restoration: [] }],
    [
      'Restored: 1 thing put back, as asked for',
      { outcome: 'restored', restoration: [thing({}), thing({ state: 'right' })] },
    ],
    [
      '1 thing left to put back',
      { outcome: 'restore-incomplete', restoration: [thing({ state: 'to-do' })] },
    ],
    [
      'Not everything that was asked for is back: 1 thing missing',
      {
        outcome: 'restore-incomplete',
        failureReason: 'restore-incomplete',
        failed: true,
        restoration: [thing({ state: 'failed' }), thing({ state: 'to-do', isChosen: false })],
      },
    ],
    [
      'Not restored',
      { outcome: 'restore-incomplete', failureReason: 'restore-incomplete', failed: true },
    ],
  ])('begins with: %s', (headline, known) => {
    expect(verdictOf(sampleReport({ mode: 'restore', ...known })).headline).toBe(headline);
  });

  it('offers the way back, as inputs of a validation', () => {
    const markdown = renderMarkdown(sampleReport({ outcome: 'moved', followUp: followUp('a-b') }));
    expect(markdown).toContain('mode: validate\n  source-subscription-id: s\n');
    expect(markdown).toContain('  destination-subscription-id: t\n');
    expect(markdown).toContain('to = azurerm_storage_account.a_b_moved');
    expect(markdown).toContain('destroy = false');
    // In the spelling that Terraform's provider insists on, whatever Azure's was.
    expect(markdown).toContain(
      'id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a-b"',
    );
    expect(markdown).toContain(
      "resource storage_account_a_b 'Microsoft.Storage/storageAccounts@2023-05-01' existing",
    );
    expect(markdown).toContain("scope: resourceGroup('s', 'a-b')");
    expect(markdown).toContain('az configure --defaults group=a-b workspace=a-b');
  });

  it.each([
    '<script>alert(1)</script>',
    '</details>|x|',
    '```\n# x',
    '![x](http://x/y.png) [y](http://y)',
    'a `b` | c \\| d',
  ])('gives %j no power', (name) => {
    const marked = new Marked({ gfm: true });
    const elements = (report: RunReport): readonly string[] =>
      [...marked.parse(renderMarkdown(report), { async: false }).matchAll(/<\/?(\w+)/g)].map(
        (match) => match[1] ?? '',
      );
    expect(elements(full(name))).toEqual(elements(full('harmless')));
  });
});
