import { describe, expect, it } from '@jest/globals';

import { listAt, textAt } from '../../../emulator/arm/json.js';
import type { JsonObject } from '../../../emulator/types.js';
import {
  readyWorkspace,
  withJob,
  withJobs,
  withSchedule,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import { AML_VERSION, names, openArm, refusalOf } from './arm-client.js';

const jobs = `${WORKSPACE_ID}/jobs`;

const thing = (id: string): [string, JsonObject] => [id, { id, name: id.split('/').at(-1) ?? '' }];

describe('a list of more than one page', () => {
  const state = withJobs(readyWorkspace(), 45);

  it('goes on at an absolute, opaque nextLink with the api-version of the request', async () => {
    const arm = openArm(state);
    const first = (await arm.get(`${jobs}?listViewType=All`)).body;
    expect(listAt(first, 'value')).toHaveLength(20);
    const next = new URL(textAt(first, 'nextLink'));
    expect(next.host).toBe('management.azure.com');
    expect(next.searchParams.get('listViewType')).toBe('All');
    expect(next.searchParams.get('api-version')).toBe(AML_VERSION);
    expect(next.searchParams.get('$skipToken')).toMatch(/^[\w-]{10,}$/);
    const found = names(await arm.list(`${jobs}?listViewType=All`));
    expect(found).toHaveLength(45);
    expect(new Set(found).size).toBe(45);
  });

  it.each([
    [{ pageSizes: { jobs: 7 } }, 7],
    [{ pageSizes: { 'microsoft.machinelearningservices/workspaces/JOBS': 8 } }, 8],
    [{ pageSize: 9 }, 9],
  ])('has pages of the size that is set: %j', async (settings, size) => {
    const { body } = await openArm(state, settings).get(jobs);
    expect(listAt(body, 'value')).toHaveLength(size);
  });

  const otherVersion = { nextLinkApiVersion: '2025-07-01-preview' };

  it('may go on with an api-version of its own', async () => {
    const { body } = await openArm(state, otherVersion).get(jobs);
    expect(textAt(body, 'nextLink')).toContain('api-version=2025-07-01-preview');
  });

  it('keeps the api-version where the other one is not served for the type', async () => {
    const arm = openArm(state, { pageSize: 0.5, ...otherVersion });
    const labeling = `${WORKSPACE_ID}/labelingJobs/l`;
    arm.arm.put(`${labeling}1`, { id: `${labeling}1` });
    const { body } = await arm.get(`${WORKSPACE_ID}/labelingJobs?api-version=2024-04-01-preview`);
    expect(textAt(body, 'nextLink')).toContain('api-version=2024-04-01-preview');
  });

  it('can be cut at any page', async () => {
    const refuse = [{ pathRegex: '/jobs\\?', status: 403, code: 'AuthorizationFailed', page: 3 }];
    const arm = openArm(state, { refuse });
    const second = textAt((await arm.get(jobs)).body, 'nextLink');
    const third = textAt((await arm.get(second)).body, 'nextLink');
    expect(refusalOf(await arm.get(third))).toEqual([403, 'AuthorizationFailed']);
  });

  it.each([
    ['datastores', 30],
    ['schedules', 50],
    ['data', 50],
    ['components', 50],
    ['environments', 100],
    ['models', 20],
    ['outboundRules', 130],
    ['jobs', 20],
  ])(
    'of %s has pages of %i by itself, and smaller ones where that is asked',
    async (list, size) => {
      const path = `${WORKSPACE_ID}/${list}`;
      const added = Array.from({ length: 130 }, (_, number) => `${path}/n${number}`);
      const others = Object.entries(readyWorkspace()).filter(([id]) => !id.startsWith(`${path}/`));
      const arm = openArm(Object.fromEntries([...others, ...added.map(thing)]));
      const sizeOf = async (query: string): Promise<number> =>
        listAt((await arm.get(`${path}${query}`)).body, 'value').length;
      expect(await sizeOf('')).toBe(size);
      expect(await sizeOf('?$top=2')).toBe(2);
      expect(await sizeOf('?$top=125')).toBe(Math.min(size, 125));
      expect(await arm.list(path)).toHaveLength(130);
    },
  );
});

describe('a list', () => {
  it('hides archived jobs, running ones too, unless it is asked for all', async () => {
    const arm = openArm(withJob(readyWorkspace(), 'archived_but_alive', 'Running', true));
    expect(names(await arm.list(jobs))).not.toContain('archived_but_alive');
    expect(names(await arm.list(`${jobs}?listViewType=All`))).toContain('archived_but_alive');
    expect(names(await arm.list(`${jobs}?listViewType=ArchivedOnly`))).toEqual([
      'archived_but_alive',
    ]);
  });

  it('of schedules shows all of them by default, and that is a switch', async () => {
    const state = withSchedule(readyWorkspace(), 'hourly', true);
    const schedules = `${WORKSPACE_ID}/schedules`;
    expect(await openArm(state).list(schedules)).toHaveLength(2);
    expect(names(await openArm(state).list(`${schedules}?listViewType=EnabledOnly`))).toEqual([
      'hourly',
    ]);
    const other = openArm(state, { schedulesDefaultView: 'EnabledOnly' });
    expect(names(await other.list(schedules))).toEqual(['hourly']);
  });

  it.each([
    ['datastores?isDefault=true', ['workspaceblobstore']],
    ['datastores?searchText=RAW', ['raw_events']],
    ['connections?category=containerregistry', ['packages']],
    ['jobs?jobType=Sweep', []],
    ['data', ['customers', 'churn-labels']],
    ['data/customers/versions', ['1', '2']],
    ['models', ['churn-xgboost', 'churn-baseline', 'segments']],
    ['environments/train/versions', ['1', '2', '3']],
    ['components', []],
    ['outboundRules', []],
    ['computes', []],
    ['privateEndpointConnections', ['pe-mlw-churn.5a1c']],
  ])('%s gives %j', async (path, expected) => {
    expect(names(await openArm(readyWorkspace()).list(`${WORKSPACE_ID}/${path}`))).toEqual(
      expected,
    );
  });
});
