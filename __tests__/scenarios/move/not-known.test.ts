import { describe, expect, it } from '@jest/globals';

import { assignment } from '../../../emulator/scenarios/access.js';
import { objectAt } from '../../../emulator/arm/json.js';
import {
  child,
  ONLINE_ENDPOINT_ID,
  withEntry,
  without,
  WORKSPACE_ID,
} from '../../../emulator/scenarios/index.js';
import type { JsonValue, WireAnswer } from '../../../emulator/types.js';
import { inProcess, type InProcess, type Surroundings } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { preparable, prepareInputs } from '../support/preparable.js';
import { arm } from '../support/restorable.js';

const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const right = assignment(
  ONLINE_ENDPOINT_ID,
  '9f8e7d6c-0000-4444-8888-00000000000b',
  READER,
  'team',
  'Group',
);

interface Approved {
  readonly product: InProcess;
  readonly inputs: Readonly<Record<string, string>>;
}

let approved: Promise<Approved> | undefined;

async function approve(): Promise<Approved> {
  // Without deployments: none that are seen are as many as none that there are.
  const empty = child('onlineEndpoints', 'empty', {
    authMode: 'Key',
    provisioningState: 'Succeeded',
  });
  const product = inProcess([right, empty].reduce(withEntry, preparable()), arm);
  const { outcome, planDigest = '' } = await product.run({
    ...prepareInputs,
    // The one that asks MLflow.
    'job-scan': 'active-search',
  });
  expect(outcome).toBe('ready');
  return { product, inputs: moveInputs(planDigest) };
}

/** The run of an approved move in another Azure, and what it changed there. */
async function moveWith(around: Surroundings) {
  const { product, inputs } = await (approved ??= approve());
  const copy = inProcess(product.state(), arm, product.disk, around);
  const run = await copy.run(inputs);
  return { run, changes: copy.newChanges() };
}

const said = (body: JsonValue, status = 200): WireAnswer => ({ status, body });
const DONE = { status: 'Completed' };
const error = { code: 'Busy', message: 'Later.' };

describe('what Azure does not say is not none: an approved move changes nothing', () => {
  it('of the same answers as before goes through', async () => {
    const { run, changes } = await moveWith({});
    expect(run).toMatchObject({ outcome: 'moved' });
    expect(changes).toContain(`DELETE ${ONLINE_ENDPOINT_ID}`);
  });

  it.each<[string, RegExp, WireAnswer]>([
    [
      'a listed endpoint has no parent for its deployments',
      /\/onlineEndpoints\/empty\/deployments$/i,
      said({ error: { code: 'ParentResourceNotFound', message: 'No.' } }, 404),
    ],
    ['the policy question has no answer in its 200', /\/checkPolicyRestrictions$/, said({})],
    ['it has an error in its 200', /\/checkPolicyRestrictions$/, said({ error })],
    ['an empty list has an error beside it', /\/computes$/, said({ value: [], error })],
    [
      'a list is one of another workspace',
      /\/labelingJobs$/,
      said({ value: [{ id: `${WORKSPACE_ID}-2/labelingJobs/j`, properties: DONE }] }),
    ],
    [
      'something else than what was asked for answers',
      /\/workspaces\/mlw-churn$/,
      said({ id: `${ONLINE_ENDPOINT_ID}x`, name: 'x', properties: {} }),
    ],
  ])('when %s', async (_, path, answer) => {
    const { run, changes } = await moveWith({
      front: (service) => (wire) =>
        path.test(wire.url.pathname) ? Promise.resolve(answer) : service(wire),
    });
    expect(run.outcome).not.toBe('moved');
    expect(changes).toEqual([]);
  });

  it.each<[string, JsonValue]>([
    ['an error', { error_code: 'INTERNAL_ERROR', experiments: [] }],
    ['no experiments, null', { experiments: null }],
    ['experiments of another type', { experiments: {} }],
  ])('when MLflow answers 200 with %s', async (_, body) => {
    const { run, changes } = await moveWith({ mlflow: () => Promise.resolve(said(body)) });
    expect(run.outcome).not.toBe('moved');
    expect(changes).toEqual([]);
  });
});

it('something else than what was asked for is not validated in its place', async () => {
  const { product } = await (approved ??= approve());
  const other = { ...objectAt(product.state(), WORKSPACE_ID), id: `${WORKSPACE_ID}-2` };
  const copy = inProcess(product.state(), arm, new Map(), {
    front: (service) => (wire) =>
      wire.url.pathname === WORKSPACE_ID ? Promise.resolve(said(other)) : service(wire),
  });
  const run = await copy.run(prepareInputs);
  expect(run).toMatchObject({ outcome: 'blocked' });
  expect(run.findings.map(({ certainty }) => certainty)).toContain('unknown');
});

describe('a right below an endpoint that people revoked before the move', () => {
  it('is a change of theirs, and no preparation of ours', async () => {
    const { product, inputs } = await (approved ??= approve());
    const copy = inProcess(without(product.state(), right[0]), arm, product.disk);
    const run = await copy.run(inputs);
    expect(run).toMatchObject({ outcome: 'blocked', failureReason: 'plan-changed' });
    expect(copy.newChanges()).toEqual([]);
  });
});
