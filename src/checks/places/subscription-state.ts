import { textAt, type JsonObject } from '../../domain/json.js';
import { subscriptionResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck, type Statement } from '../check.js';
import { documents } from '../documents.js';

/** Both subscriptions are enabled; one that Azure does not know at all is no better. */
export const subscriptionState = defineCheck({
  id: 'subscription-state',
  title: 'Both subscriptions exist and are enabled',
  severity: 'blocker',
  needs: ['sourceSubscription', 'destinationSubscription'],
  acknowledge: 'unknown-only',
  source: documents.moveResources,
  judge({ scope, items, known }) {
    return sides.flatMap(({ side, collection }) =>
      known(collection) ? judgeOne(side, scope[side].subscriptionId, items(collection)[0]) : [],
    );
  },
});

const sides = [
  { side: 'source', collection: 'sourceSubscription' },
  { side: 'destination', collection: 'destinationSubscription' },
] as const;

function judgeOne(
  side: string,
  subscriptionId: string,
  subscription: JsonObject | undefined,
): readonly Statement[] {
  const state =
    subscription === undefined ? 'not found' : (textAt(subscription, 'state') ?? '(absent)');
  if (state === 'Enabled') return [];
  return [
    {
      severity: 'blocker',
      subject: subscriptionResourceId(subscriptionId),
      evidence: [{ field: 'state', value: state }],
      why: `Resources move only between enabled subscriptions, and the ${side} subscription is not.`,
      remedy: 'Enable the subscription, or sign in with an identity that can see it.',
    },
  ];
}
