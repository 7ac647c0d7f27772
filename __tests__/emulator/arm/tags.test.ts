import { describe, expect, it } from '@jest/globals';

import { readyWorkspace, SOURCE_GROUP_ID, STORAGE_ID } from '../../../emulator/scenarios/index.js';
import { openArm } from './arm-client.js';

const TAGS = '/providers/Microsoft.Resources/tags/default?api-version=2021-04-01';
const tagsOf = (tags: object) => ({ status: 200, body: { properties: { tags } } });

describe('the tags of a scope, as `az tag` reads and writes them', () => {
  it.each([STORAGE_ID, SOURCE_GROUP_ID])('of %s', async (id) => {
    const arm = openArm(readyWorkspace());
    const change = (operation: string, tags: Readonly<Record<string, string>>) =>
      arm.send('PATCH', `${id}${TAGS}`, { operation, properties: { tags } });
    const put = await arm.send('PUT', `${id}${TAGS}`, { properties: { tags: { a: '1', b: '2' } } });
    expect(put).toMatchObject(tagsOf({ a: '1', b: '2' }));
    expect(await change('Merge', { b: '3', c: '4' })).toMatchObject(
      tagsOf({ a: '1', b: '3', c: '4' }),
    );
    expect((await change('Delete', { b: '9', c: '' })).body).toMatchObject({
      properties: { tags: { a: '1', b: '3' } },
    });
    expect((await arm.get(id)).body).toMatchObject({ tags: { a: '1', b: '3' } });
    expect(await change('Replace', { d: '5' })).toMatchObject(tagsOf({ d: '5' }));
    expect(await arm.send('GET', `${id}${TAGS}`)).toMatchObject({
      status: 200,
      body: { name: 'default', type: 'Microsoft.Resources/tags', properties: { tags: { d: '5' } } },
    });
    expect(await arm.send('DELETE', `${id}${TAGS}`)).toMatchObject({ status: 200 });
    expect((await arm.get(id)).body).toMatchObject({ tags: {} });
  });

  it('are those of something that is there', async () => {
    const arm = openArm(readyWorkspace());
    expect(await arm.send('GET', `${STORAGE_ID}-not${TAGS}`)).toMatchObject({ status: 404 });
    const change = { operation: 'Other', properties: { tags: {} } };
    expect(await arm.send('PATCH', `${STORAGE_ID}${TAGS}`, change)).toMatchObject({ status: 400 });
  });
});

describe('two slashes, where `az` has an empty parent', () => {
  const LOCK = '/providers/Microsoft.Authorization/locks/keep?api-version=2016-09-01';
  const asAz = STORAGE_ID.replace('Microsoft.Storage/', 'Microsoft.Storage//');

  it('are one: a lock is written, read, listed and taken away', async () => {
    const arm = openArm(readyWorkspace());
    const id = `${STORAGE_ID}/providers/Microsoft.Authorization/locks/keep`;
    const body = { properties: { level: 'CanNotDelete' } };
    expect(await arm.send('PUT', `${asAz}${LOCK}`, body)).toMatchObject({
      status: 201,
      body: { id },
    });
    expect(await arm.send('GET', `${STORAGE_ID}${LOCK}`)).toMatchObject({
      status: 200,
      body: { id },
    });
    expect(await arm.send('DELETE', asAz, undefined)).toMatchObject({ status: 409 });
    expect(await arm.send('DELETE', `${asAz}${LOCK}`)).toMatchObject({ status: 200 });
    expect(await arm.send('GET', `${STORAGE_ID}${LOCK}`)).toMatchObject({ status: 404 });
  });
});
