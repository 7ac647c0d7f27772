import { textAt } from '../../domain/json.js';
import { sameId, subscriptionResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck, type Statement } from '../check.js';
import { documents } from '../documents.js';

const sides = [
  { side: 'source', collection: 'sourceSubscription' },
  { side: 'destination', collection: 'destinationSubscription' },
] as const;

/** Both subscriptions are enabled; one that Azure does not know at all is no better. */
export const subscriptionState = defineCheck({
  id: 'subscription-state',
  title: 'Both subscriptions exist and are enabled',
  severity: 'blocker',
  needs: ['sourceSubscription', 'destinationSubscription'],
  acknowledge: 'unknown-only',
  source: documents.moveResources,
  judge: ({ scope, items, known }) =>
    sides.flatMap(({ side, collection }): readonly Statement[] => {
      const [subscription] = items(collection);
      const state = subscription === undefined ? 'not found' : textAt(subscription, 'state');
      if (!known(collection) || state === 'Enabled') return [];
      return [
        {
          subject: subscriptionResourceId(scope[side].subscriptionId),
          seen: { state },
          why: `Resources move only between enabled subscriptions, and the ${side} subscription is not.`,
          remedy: 'Enable the subscription, or sign in with an identity that can see it.',
        },
      ];
    }),
});

/**
 * Both subscriptions belong to one Entra tenant: `tenantId` of the subscription bodies is compared.
 */
export const tenantDiffers = defineCheck({
  id: 'tenant-differs',
  title: 'Both subscriptions are in the same Microsoft Entra tenant',
  severity: 'blocker',
  needs: ['sourceSubscription', 'destinationSubscription'],
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  judge({ scope, items }) {
    const [source] = items('sourceSubscription');
    const [destination] = items('destinationSubscription');
    if (source === undefined || destination === undefined) return undefined;
    const from = textAt(source, 'tenantId');
    const to = textAt(destination, 'tenantId');
    if (from !== undefined && to !== undefined && sameId(from, to)) return undefined;
    return {
      subject: subscriptionResourceId(scope.destination.subscriptionId),
      seen: { 'source tenantId': from, 'destination tenantId': to },
      why: 'A workspace cannot be moved to another tenant.',
      remedy:
        'Choose a destination subscription of the same tenant, or create a new workspace there and share the assets through a registry.',
    };
  },
});
