import { textAt } from '../../domain/json.js';
import { subscriptionResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

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
    if (source === undefined || destination === undefined) return [];
    const from = textAt(source, 'tenantId') ?? '(absent)';
    const to = textAt(destination, 'tenantId') ?? '(absent)';
    if (from.toLowerCase() === to.toLowerCase() && from !== '(absent)') return [];
    return [
      {
        severity: 'blocker',
        subject: subscriptionResourceId(scope.destination.subscriptionId),
        evidence: [
          { field: 'source tenantId', value: from },
          { field: 'destination tenantId', value: to },
        ],
        why: 'A workspace cannot be moved to another tenant.',
        remedy:
          'Choose a destination subscription of the same tenant, or create a new workspace there and share the assets through a registry.',
      },
    ];
  },
});
