import { textAt } from '../../domain/json.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/** Approved private endpoint connections come back pending and must be approved again. */
export const privateEndpointsReset = defineCheck({
  id: 'private-endpoints-reset',
  title: 'Private endpoint connections are approved again after the move',
  severity: 'warning',
  needs: ['privateEndpointConnections'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ items }) {
    return items('privateEndpointConnections').map((connection) => ({
      severity: 'warning' as const,
      subject: textAt(connection, 'id') ?? 'private endpoint connection',
      evidence: [
        {
          field: 'properties.privateEndpoint.id',
          value: textAt(connection, 'properties', 'privateEndpoint', 'id') ?? '(absent)',
        },
        {
          field: 'status',
          value:
            textAt(connection, 'properties', 'privateLinkServiceConnectionState', 'status') ??
            '(absent)',
        },
      ],
      why: 'The move disconnects private endpoints; the new connections wait for approval.',
      remedy: 'Approve the pending connection of the same private endpoint after the move.',
    }));
  },
});
