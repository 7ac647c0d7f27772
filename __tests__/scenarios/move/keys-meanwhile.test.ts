import { describe, expect, it } from '@jest/globals';

import {
  fullWorkspace,
  ONLINE_ENDPOINT_ID,
  withProperties,
} from '../../../emulator/scenarios/index.js';
import type { JsonObject, Service } from '../../../emulator/types.js';
import { inProcess } from '../support/in-process.js';
import { moveInputs } from '../support/inputs.js';
import { arm, key, validatedWithKey } from '../support/restorable.js';

const NEW_KEYS = { primaryKey: 'regenerated-first', secondaryKey: 'regenerated-second' };
const BLUE = `${ONLINE_ENDPOINT_ID}/deployments/blue`;
const mode = (MODE: string) => (state: JsonObject) =>
  withProperties(state, BLUE, { environmentVariables: { MODE } });

/** A workspace that was validated with a key; from some change on Azure lists other secrets. */
async function validated(listing: RegExp, other: JsonObject, from: RegExp) {
  let isNew = false;
  const front =
    (azure: Service): Service =>
    async (request) => {
      if (!listing.test(request.url.pathname)) return azure(request);
      return isNew ? { status: 200, headers: {}, body: other } : azure(request);
    };
  const product = inProcess(mode('strict')(fullWorkspace()), arm, undefined, { front });
  const { planDigest = '' } = await validatedWithKey(product);
  product.newChanges();
  product.trouble = (change) => {
    if (from.test(change)) isNew = true;
    return undefined;
  };
  const move = () => product.run({ ...moveInputs(planDigest), ...key, restore: 'all' });
  return { product, move };
}

/** What was sent to make something. */
function written(product: Awaited<ReturnType<typeof validated>>['product'], path: RegExp) {
  return product.exchanges
    .filter(({ request }) => request.method === 'PUT' && path.test(request.url.pathname))
    .map(({ request }) => request.rawBody);
}

describe('a secret that people change while a preparation goes on', () => {
  it('of an endpoint holds its deletion, and the same move seals it anew', async () => {
    const { product, move } = await validated(
      /onlineEndpoints\/churn-scoring\/listKeys$/i,
      NEW_KEYS,
      /^DELETE .*\/batchEndpoints\/spam-nightly$/,
    );
    const run = await move();
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(JSON.stringify(run.problems)).toContain('were changed since they were sealed');
    expect(product.newChanges()).not.toContain(`DELETE ${ONLINE_ENDPOINT_ID}`);
    expect(await move()).toMatchObject({ outcome: 'restored' });
    const [made] = written(product, /onlineEndpoints\/churn-scoring$/);
    expect(made).toContain(NEW_KEYS.primaryKey);
    expect(made).toContain(NEW_KEYS.secondaryKey);
  });

  it('that cannot be listed again holds the deletion, too', async () => {
    const { product, move } = await validated(
      /onlineEndpoints\/churn-scoring\/listKeys$/i,
      { error: { code: 'InternalServerError', message: 'Try again.' } },
      /^DELETE .*\/batchEndpoints\/spam-nightly$/,
    );
    const run = await move();
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(JSON.stringify(run.problems)).toContain('its secrets could not be listed again');
    expect(product.newChanges()).not.toContain(`DELETE ${ONLINE_ENDPOINT_ID}`);
  });

  it('in a variable that could be guessed, of which no plan holds a hash, holds it as well', async () => {
    const { product, move } = await validated(/no listing/, {}, /no change/);
    product.trouble = (change) => {
      if (/^DELETE .*\/batchEndpoints\/spam-nightly$/.test(change)) product.edit(mode('off'));
      return undefined;
    };
    const run = await move();
    expect(run).toMatchObject({ outcome: 'not-moved', failureReason: 'prepare-failed' });
    expect(JSON.stringify(run.problems)).toContain('were changed since they were sealed');
    expect(product.newChanges()).not.toContain(`DELETE ${ONLINE_ENDPOINT_ID}`);
  });

  it('of what only the move drops is sealed anew before the move is sent', async () => {
    const { product, move } = await validated(
      /datastores\/labels\/listSecrets$/i,
      { secretsType: 'Sas', sasToken: 'sv=2024&sig=regenerated' },
      /^DELETE .*\/computes\/vm-two$/,
    );
    expect(await move()).toMatchObject({ outcome: 'restored' });
    const made = written(product, /datastores\/labels$/);
    expect(made.join()).toContain('sig=regenerated');
  });
});
