import type { CollectionName } from '../../domain/azure/inventory.js';
import { valueAt, type JsonObject } from '../../domain/json.js';
import { defineItemRule, type Check } from '../check.js';
import { documents } from '../documents.js';
import { placeOf } from '../place-of.js';

interface ChildRule {
  readonly id: string;
  readonly title: string;
  readonly collection: CollectionName;
  /** Read because it goes with the items, and unknown when it cannot be. */
  readonly alongside?: CollectionName;
  readonly why: string;
  /** Field of the body that shows in the evidence beside the provisioning state. */
  readonly kindField: string;
  /** The command that removes one item, without its place; and what to do before. */
  readonly command: (item: JsonObject) => string;
}

// Microsoft's guide names these as things that must be gone before the move, whatever state they
// are in: a compute that failed or is being created counts as one that exists.
const childRules: readonly ChildRule[] = [
  {
    id: 'computes-exist',
    title: 'The workspace has no computes, in any state',
    collection: 'computes',
    why: 'A workspace with computes, existing or being created, cannot be moved; they do not travel and are created again afterwards.',
    kindField: 'computeType',
    // Deleting an attached compute would delete the customer's own cluster (Azure REST reference:
    // Compute - Delete).
    command: (item) =>
      valueAt(item, 'properties', 'isAttachedCompute') === true
        ? 'az ml compute detach'
        : 'az ml compute delete',
  },
  {
    id: 'online-endpoints-exist',
    title: 'The workspace has no online endpoints',
    collection: 'onlineEndpoints',
    alongside: 'onlineDeployments',
    why: 'A workspace with online endpoints cannot be moved; endpoints and their deployments do not travel.',
    kindField: 'authMode',
    command: () => 'az ml online-endpoint delete',
  },
  {
    id: 'batch-endpoints-exist',
    title: 'The workspace has no batch endpoints',
    collection: 'batchEndpoints',
    alongside: 'batchDeployments',
    why: 'A workspace with endpoints cannot be moved; endpoints and their deployments do not travel.',
    kindField: 'authMode',
    command: () => 'az ml batch-endpoint delete',
  },
  {
    id: 'serverless-endpoints-exist',
    title: 'The workspace has no serverless endpoints',
    collection: 'serverlessEndpoints',
    why: 'A workspace with endpoints cannot be moved; the keys and the address of a serverless endpoint are lost for good.',
    kindField: 'endpointState',
    command: () => 'az ml serverless-endpoint delete',
  },
  {
    id: 'web-services-exist',
    title: 'The workspace has no deployed web services of version 1',
    collection: 'webServices',
    why: 'A workspace with deployed services cannot be moved, and nothing can create a service of version 1 again.',
    kindField: 'computeType',
    command: () => 'az ml service delete',
  },
];

/** The rules "this collection must be empty", one per row. */
export const existingChildren: readonly Check[] = childRules.map(
  ({ id, title, collection, alongside, why, kindField, command }) =>
    defineItemRule({
      id,
      title,
      severity: 'blocker',
      of: collection,
      needs: alongside === undefined ? [collection] : [collection, alongside],
      acknowledge: 'unknown-only',
      source: documents.moveWorkspace,
      seen: ['name', `properties.${kindField}`, 'properties.provisioningState'],
      why,
      remedy: (item, { scope }) =>
        `Keep its definition, then: ${command(item)} ${placeOf(item, scope)}`,
    }),
);
