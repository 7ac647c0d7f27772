import { idOf } from '../../domain/azure/body-identity.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { isAtOrBelow } from '../../domain/azure/resource-id.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/** Private endpoints of associated resources that move. */
export const associatedEndpointsReset = defineCheck({
  id: 'associated-private-endpoints-reset',
  title: 'Private endpoint connections of associated resources that move are approved again',
  severity: 'warning',
  needs: ['associatedConnections'],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.moveSupport,
  judge({ scope, items }) {
    const [, ...moving] = movingResourceIds(scope, items('workspace')[0]);
    return items('associatedConnections')
      .filter((connection) => moving.some((id) => isAtOrBelow(idOf(connection), id)))
      .map((connection) => ({
        severity: 'warning' as const,
        subject: subjectOf(connection),
        evidence: [
          fieldEvidence(connection, 'properties.privateEndpoint.id'),
          fieldEvidence(connection, 'properties.privateLinkServiceConnectionState.status'),
        ],
        why: 'Private endpoints of this resource type do not move and keep its old id; Azure may refuse the move because of them.',
        remedy:
          'Leave the resource where it is, or be ready to create the private endpoint and its DNS records again.',
      }));
  },
});
