import { idOf } from '../../domain/azure/body-identity.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { isAtOrBelow } from '../../domain/azure/resource-id.js';
import { defineItemRule } from '../check.js';
import { documents } from '../documents.js';

const SEEN = [
  'properties.privateEndpoint.id',
  'properties.privateLinkServiceConnectionState.status',
];

/** Approved private endpoint connections come back pending and must be approved again. */
export const privateEndpointsReset = defineItemRule({
  id: 'private-endpoints-reset',
  title: 'Private endpoint connections are approved again after the move',
  severity: 'warning',
  of: 'privateEndpointConnections',
  acknowledge: 'any',
  source: documents.moveWorkspace,
  seen: SEEN,
  why: 'The move disconnects private endpoints; the new connections wait for approval.',
  remedy: 'Approve the pending connection of the same private endpoint after the move.',
});

/** Private endpoints of associated resources that move. */
export const associatedEndpointsReset = defineItemRule({
  id: 'associated-private-endpoints-reset',
  title: 'Private endpoint connections of associated resources that move are approved again',
  severity: 'warning',
  of: 'associatedConnections',
  needs: ['associatedConnections'],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.moveSupport,
  concerns(connection, { scope, items }) {
    const [, ...moving] = movingResourceIds(scope, items('workspace')[0]);
    return moving.some((id) => isAtOrBelow(idOf(connection), id));
  },
  seen: SEEN,
  why: 'Private endpoints of this resource type do not move and keep its old id; Azure may refuse the move because of them.',
  remedy:
    'Leave the resource where it is, or be ready to create the private endpoint and its DNS records again.',
});
