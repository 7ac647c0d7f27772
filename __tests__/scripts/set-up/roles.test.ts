import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { fullWorkspace } from '../../../emulator/scenarios/index.js';
import type { Service } from '../../../emulator/types.js';
import { listAt, textAt } from '../../../src/domain/json.js';
import { parseJson } from '../../../src/domain/parse-json.js';
import { inProcess } from '../../scenarios/support/in-process.js';
import { moveInputs, signIn } from '../../scenarios/support/inputs.js';
import { prepareInputs } from '../../scenarios/support/preparable.js';

const verbs: Readonly<Record<string, string>> = {
  GET: 'read',
  HEAD: 'read',
  PUT: 'write',
  PATCH: 'write',
  DELETE: 'delete',
  POST: 'action',
};

// Two POSTs only ask, and roles call them a reading (Microsoft: Azure resource provider operations).
const QUESTIONS: ReadonlySet<string> = new Set(['resources', 'checkpolicyrestrictions']);

/** What a request is called in a role (Microsoft: Azure resource provider operations). */
function operationOf(method: string, path: string): string {
  const [, below] = /^.*\/providers\/(.*?)\/?$/i.exec(path) ?? [];
  // What has no provider in its path is of Microsoft.Resources.
  const [namespace = '', ...rest] = (below ?? `Microsoft.Resources${path}`).split('/');
  const types = rest.filter((_, index) => index % 2 === 0);
  const verb = QUESTIONS.has((types.at(-1) ?? '').toLowerCase())
    ? 'read'
    : (verbs[method] ?? method);
  return [namespace, ...types, verb].join('/');
}

function actionsOf(role: string): readonly string[] {
  const text = readFileSync(`scripts/set-up/roles/${role}.json`, 'utf8');
  return listAt(parseJson(text), 'Actions').map(String);
}

function allows(role: string, operation: string): boolean {
  return actionsOf(role).some((action) => {
    const parts = action.split('*').map((part) => part.replaceAll(/[.]/g, '\\.'));
    return new RegExp(`^${parts.join('.*')}$`, 'i').test(operation);
  });
}

const sent = new Map<string, Set<string>>();

beforeAll(async () => {
  let now = '';
  const front =
    (service: Service): Service =>
    (request) => {
      const operation = operationOf(request.method, request.url.pathname);
      sent.set(now, (sent.get(now) ?? new Set()).add(operation));
      return service(request);
    };
  const azure = inProcess(fullWorkspace(), {}, new Map(), { front });
  const key = { 'snapshot-key': 'correct horse battery staple, twice over' };
  now = 'validate';
  const planned = await azure.run({
    ...prepareInputs,
    'associated-resources': 'all',
    acknowledge: 'arm-validation-before-preparation, can-not-delete-lock',
  });
  now = 'move';
  const moved = await azure.run({ ...moveInputs(planned.planDigest ?? ''), ...key });
  now = 'restore';
  await azure.run({
    ...signIn,
    ...key,
    mode: 'restore',
    restore: 'all',
    'approved-plan-digest': planned.planDigest ?? '',
  });
  if (moved.outcome !== 'moved') throw new Error(JSON.stringify(moved.problems));
});

// Whoever may give roles could give any, and providers are registered at a subscription, not at a
// group: both are left to a person, see docs/SETUP.md.
const LEFT_TO_A_PERSON =
  /^Microsoft\.Authorization\/roleAssignments\/write$|^[\w.]+\/register\/action$/i;

describe('the roles that the set-up makes', () => {
  it.each([
    ['validate', ['validator']],
    ['move', ['validator', 'mover']],
    ['restore', ['validator', 'restorer']],
  ])('allow everything that %s sends', (mode, roles) => {
    const operations = [...(sent.get(mode) ?? [])].filter((one) => !LEFT_TO_A_PERSON.test(one));
    expect(operations.length).toBeGreaterThan(5);
    expect(operations.filter((one) => !roles.some((role) => allows(role, one)))).toEqual([]);
  });

  it.each(['validator', 'restorer'])('do not let the %s move', (role) => {
    const move = 'Microsoft.Resources/subscriptions/resourceGroups/moveResources/action';
    expect(allows(role, move)).toBe(false);
    expect(allows('mover', move)).toBe(true);
    expect(allows(role, 'Microsoft.Authorization/roleAssignments/write')).toBe(false);
  });

  it('lets who validates change nothing, and list no secret', () => {
    const others = actionsOf('validator').filter((action) => !action.endsWith('/read'));
    expect(others.map((action) => action.split('/').at(-2))).toEqual([
      'validateMoveResources',
      'diagnose',
    ]);
    expect(
      allows('validator', 'Microsoft.MachineLearningServices/workspaces/listKeys/action'),
    ).toBe(false);
  });

  // What the product sends in any of its tests, as docs/WIRE.md has it from the request logs.
  it('allow every change on the wire to one of them, or leave it to a person', () => {
    const places: Readonly<Record<string, string>> = {
      '{workspace}':
        '/subscriptions/a/resourceGroups/b/providers/Microsoft.MachineLearningServices/workspaces/c',
      '{resource}':
        '/subscriptions/a/resourceGroups/b/providers/Microsoft.Storage/storageAccounts/c',
      '{group}': '/subscriptions/a/resourceGroups/b',
      '{name}': 'x',
    };
    const rows = readFileSync('docs/WIRE.md', 'utf8').matchAll(/^\| `([A-Z]+) ([^`]+)`/gm);
    const operations = [...rows]
      .map(([, method = '', path = '']) => ({ method, path }))
      .filter(({ path }) => path.startsWith('/') || /^\{(?:workspace|resource|group)\}/.test(path))
      .map(({ method, path }) =>
        operationOf(
          method,
          path.replaceAll(/\{\w+\}/g, (place) => places[place] ?? place),
        ),
      )
      .filter((operation) => !operation.endsWith('/read') && !LEFT_TO_A_PERSON.test(operation));
    const roles = ['validator', 'mover', 'restorer'];
    expect(operations.length).toBeGreaterThan(25);
    expect(operations.filter((one) => !roles.some((role) => allows(role, one)))).toEqual([]);
  });

  it('are those of docs/PERMISSIONS.md, which shows what of them a move cannot do without', () => {
    const blocks = readFileSync('docs/PERMISSIONS.md', 'utf8').matchAll(/```json\n([^]*?)```/g);
    const shown = new Map(
      [...blocks].map(([, json = '']) => {
        const role = parseJson(json);
        return [textAt(role, 'Name'), listAt(role, 'Actions').map(String)] as const;
      }),
    );
    expect(shown.get('Azure ML workspace move validator')).toEqual(actionsOf('validator'));
    const mover = shown.get('Azure ML workspace mover') ?? [];
    expect(mover.length).toBeGreaterThan(5);
    expect(mover.filter((action) => !allows('mover', action))).toEqual([]);
  });

  it('knows what a request is called', () => {
    expect(operationOf('POST', '/subscriptions/a/resourceGroups/b/moveResources')).toBe(
      'Microsoft.Resources/subscriptions/resourceGroups/moveResources/action',
    );
    expect(operationOf('POST', '/subscriptions/a/providers/Microsoft.X/register')).toBe(
      'Microsoft.X/register/action',
    );
    expect(
      operationOf('PUT', '/subscriptions/a/resourceGroups/b/providers/Microsoft.X/c/d/e/f'),
    ).toBe('Microsoft.X/c/e/write');
  });
});
