import { textAt } from '../../domain/json.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { isSystemDatastore } from './system-datastore.js';

/**
 * Non-default datastores are not moved, or keep the old subscription and group (two sections of the
 * guide differ).
 */
export const datastoresToUpdate = defineCheck({
  id: 'datastores-to-update',
  title: 'Non-default datastores are checked after the move',
  severity: 'warning',
  needs: ['datastores'],
  acknowledge: 'any',
  source: documents.datastores,
  judge({ items }) {
    return items('datastores')
      .filter((datastore) => !isSystemDatastore(datastore))
      .map((datastore) => ({
        severity: 'warning' as const,
        subject: textAt(datastore, 'id') ?? 'datastore',
        evidence: [
          {
            field: 'properties.datastoreType',
            value: textAt(datastore, 'properties', 'datastoreType') ?? '(absent)',
          },
          { field: 'properties.isDefault', value: 'false' },
        ],
        why: 'Non-default datastores are not moved reliably: afterwards they may still show the old subscription.',
        remedy:
          'After the move, update its authentication, or unregister it and create it again under the same name.',
      }));
  },
});
