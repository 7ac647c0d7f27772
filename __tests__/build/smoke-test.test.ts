import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { outputNamed, smokeHosts } from '../../scripts/build/smoke-hosts.js';
import { smokeTest } from '../../scripts/build/smoke-test.js';

describe('an output of a runner file', () => {
  const file = 'outcome<<X1\n\nX1\nfailure-reason<<X2\nplan-missing\nX2\nlong<<X3\na\nb\nX3\n';

  it.each([
    ['outcome', ''],
    ['failure-reason', 'plan-missing'],
    ['long', 'a\nb'],
    ['reason', undefined],
  ])('%s', (name, value) => {
    expect(outputNamed(name, file)).toBe(value);
  });
});

describe('the smoke test', () => {
  let bundle = '';
  beforeEach(async () => {
    bundle = await mkdtemp(join(tmpdir(), 'bundle-'));
    await writeFile(join(bundle, 'package.json'), '{"type":"module"}');
  });
  afterEach(async () => {
    await rm(bundle, { recursive: true, force: true });
  });

  const good = `
    import { appendFileSync } from 'node:fs';
    const reason = process.env.INPUT_MODE === undefined ? 'invalid-input' : 'plan-missing';
    appendFileSync(process.env.GITHUB_OUTPUT, 'failure-reason<<D\\n' + reason + '\\nD\\n');
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x');
    process.exitCode = 1;`;

  it('finds nothing wrong with a bundle that ends as the contract says', async () => {
    await writeFile(join(bundle, 'index.js'), good);
    expect(await smokeTest(bundle, process.execPath, smokeHosts.github)).toEqual([]);
  });

  it.each([
    ['that needs node_modules', `import 'marked';`, 'failure-reason "(none)"'],
    ['that ends well', good.replace('process.exitCode = 1', ''), 'exit code 0'],
    ['that writes no summary', good.replace(/.*STEP_SUMMARY.*/, ''), 'no step summary'],
    ['with another reason', good.replace('invalid-input', 'other'), 'in place of "invalid-input"'],
  ])('finds a bundle %s', async (_, code, fault) => {
    await writeFile(join(bundle, 'index.js'), code);
    expect((await smokeTest(bundle, process.execPath, smokeHosts.github)).join('\n')).toContain(
      fault,
    );
  });

  const task = `
    import { writeFileSync } from 'node:fs';
    const reason = process.env.INPUT_MODE === undefined ? 'invalid-input' : 'plan-missing';
    const summary = process.env.AGENT_TEMPDIRECTORY + '/s.md';
    writeFileSync(summary, 'x');
    console.log('##vso[task.uploadsummary]' + summary);
    console.log('##vso[task.setvariable variable=failureReason;isOutput=true;issecret=false;]' + reason);
    console.log('##vso[task.complete result=Failed;]');`;

  it('judges a task by what it prints', async () => {
    await writeFile(join(bundle, 'index.js'), task);
    expect(await smokeTest(bundle, process.execPath, smokeHosts['azure-pipelines'])).toEqual([]);
  });

  it.each([
    ['that breaks', `${task} process.exitCode = 1;`, 'exit code 1'],
    ['that takes itself for good', task.replace('=Failed', '=Succeeded'), 'does not say Failed'],
    ['that shows no summary', task.replace('##vso[task.uploadsummary]', ''), 'no step summary'],
  ])('finds a task %s', async (_, code, fault) => {
    await writeFile(join(bundle, 'index.js'), code);
    const faults = await smokeTest(bundle, process.execPath, smokeHosts['azure-pipelines']);
    expect(faults.join('\n')).toContain(fault);
  });
});
