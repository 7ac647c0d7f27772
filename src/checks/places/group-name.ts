import { resourceGroupId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

/**
 * A registry cannot be used from a group whose name has letters outside of ASCII, and a workspace
 * makes one sooner or later.
 */
export const groupName = defineCheck({
  id: 'group-name-not-ascii',
  title: 'The name of the destination group has only ASCII letters',
  severity: 'blocker',
  needs: [],
  acknowledge: 'any',
  source: documents.manageWorkspaces,
  judge({ scope }) {
    const name = scope.destination.resourceGroup;
    if (/^[ -~]*$/.test(name)) return [];
    return [
      {
        severity: 'blocker',
        subject: resourceGroupId(scope.destination),
        evidence: [{ field: 'destination-resource-group', value: name }],
        why: 'The container registry of a workspace must not be in a group whose name has characters outside of ASCII.',
        remedy:
          'Choose a destination group with a plain name: az group create --name NAME --location REGION',
      },
    ];
  },
});
