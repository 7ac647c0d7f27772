import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { FakeClock } from '../azure/fake-wire.js';
import { runContext } from '../../src/hosts/azure-pipelines/run-facts.js';

// The task library writes a key into this folder as soon as it is loaded.
const temp = mkdtempSync(join(tmpdir(), 'agent-'));
process.env['AGENT_TEMPDIRECTORY'] = temp;
const { pipelinesHost } = await import('../../src/hosts/azure-pipelines/pipelines-host.js');
afterAll(() => {
  rmSync(temp, { recursive: true, force: true });
});

const access = { token: '', clock: new FakeClock() };
let printed = '';
beforeEach(() => {
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('the host Azure Pipelines', () => {
  it('tells progress in the log and at the step', () => {
    pipelinesHost.log.progress('1 h 00 min gone', 25);
    expect(printed).toBe(
      '\u001B[2m1 h 00 min gone\u001B[22m\n##vso[task.setprogress value=25;]1 h 00 min gone\n',
    );
  });

  it('tells errors and warnings as issues, a title that is in the message once', () => {
    pipelinesHost.annotate('error', {
      title: 'active-jobs',
      message: 'Look at active-jobs: 50%\nof all',
    });
    pipelinesHost.annotate('warning', { title: 'Look', message: 'at this' });
    expect(printed).toBe(
      '##vso[task.logissue type=error;]Look at active-jobs: 50%AZP25%0Aof all\n##vso[task.logissue type=warning;]Look: at this\n',
    );
  });

  it('masks every line of a secret that is long enough to be one, and no frame', () => {
    pipelinesHost.mask('-----BEGIN KEY-----\nfirst line\r\nab\nlast line\n-----END KEY-----');
    expect(printed).toBe('##vso[task.setsecret]first line\n##vso[task.setsecret]last line\n');
  });

  it('spells names as its users do', () => {
    expect(pipelinesHost.spell('source-subscription-id')).toBe('sourceSubscriptionId');
  });

  it('knows nothing of approvals where the agent says nothing: all of it is unknown', async () => {
    const approvals = pipelinesHost.approvals(access);
    expect(await approvals.start()).toMatchObject({ known: false });
    expect(await approvals.environment('production')).toMatchObject({
      protection: { known: false },
      approvals: { known: false },
    });
    expect(await approvals.pullRequest(1, 'key')).toMatchObject({ known: false });
    expect(pipelinesHost.planRegistry(access).isKept).toBe(false);
    expect(await pipelinesHost.planRegistry(access).marks('commit', 'digest')).toMatchObject({
      known: false,
    });
    await expect(pipelinesHost.idToken('audience')).rejects.toThrow('service connection');
  });
});

describe('where the run takes place', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  it('is unknown where the agent says nothing', () => {
    expect(runContext()).toEqual({
      repository: null,
      headCommit: null,
      pullRequest: null,
      baseBranch: null,
    });
  });

  it('is the source of a pull request, not the commit that merges it', () => {
    Object.assign(process.env, {
      BUILD_REPOSITORY_NAME: 'ml-platform',
      BUILD_SOURCEVERSION: 'merge',
      SYSTEM_PULLREQUEST_SOURCECOMMITID: 'head',
      SYSTEM_PULLREQUEST_PULLREQUESTID: '12',
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
    });
    expect(runContext()).toEqual({
      repository: 'ml-platform',
      headCommit: 'head',
      pullRequest: 12,
      baseBranch: 'main',
    });
  });
});
