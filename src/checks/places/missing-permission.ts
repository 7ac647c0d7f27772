import { counted } from '../../domain/counted.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { isGranted } from '../../domain/azure/permission.js';
import { parseResourceId, resourceGroupId } from '../../domain/azure/resource-id.js';
import { defineCheck, type Purpose, type Statement } from '../check.js';
import { documents } from '../documents.js';

const GROUPS = 'Microsoft.Resources/subscriptions/resourceGroups';

interface NeededRights {
  readonly collection: 'sourcePermissions' | 'destinationPermissions';
  readonly side: 'source' | 'destination';
  /** What the moving identity needs and the validating one does not. */
  readonly toMove: readonly string[];
  readonly always: readonly string[];
  /** Rights on each type that moves. */
  readonly onTypesToMove: readonly string[];
  readonly onTypes: readonly string[];
}

// Validating is a POST with a right of its own, and ARM checks the write of each type at the
// destination even then (users' reports of validations); the rest is needed to move (Microsoft:
// Move Azure resources; guide to moving workspaces).
const needed: readonly NeededRights[] = [
  {
    collection: 'sourcePermissions',
    side: 'source',
    always: [`${GROUPS}/validateMoveResources/action`],
    toMove: [`${GROUPS}/moveResources/action`],
    onTypes: [],
    onTypesToMove: ['delete'],
  },
  {
    collection: 'destinationPermissions',
    side: 'destination',
    always: [],
    toMove: [`${GROUPS}/write`],
    onTypes: ['write'],
    onTypesToMove: [],
  },
];

/** The identity has, on both sides, each right that it needs for what this run is to do. */
export const missingPermission = defineCheck({
  id: 'missing-permission',
  title: 'The identity has the rights it needs on both sides',
  severity: 'blocker',
  needs: ['sourcePermissions', 'destinationPermissions'],
  consults: ['workspace'],
  acknowledge: 'any',
  aboutCaller: true,
  source: documents.moveResources,
  judge({ scope, items, known, purpose }) {
    const [workspace] = items('workspace');
    const types = movingResourceIds(scope, workspace).map((id) => parseResourceId(id)?.type ?? '');
    return needed.flatMap((rights): readonly Statement[] => {
      if (!known(rights.collection)) return [];
      const granted = items(rights.collection);
      const missing = actionsOf(rights, types, purpose).filter(
        (action) => !isGranted(granted, action),
      );
      if (missing.length === 0) return [];
      const subject = resourceGroupId(scope[rights.side]);
      return [
        {
          subject,
          seen: { 'not granted': missing },
          why: `The identity of this run lacks ${counted(missing.length, 'right')} at the ${rights.side} that Azure checks.`,
          remedy: `Give it a role with these actions at ${subject}; docs/PERMISSIONS.md has a role to copy. A role given a moment ago needs a new sign-in.`,
        },
      ];
    });
  },
});

function actionsOf(
  rights: NeededRights,
  types: readonly string[],
  purpose: Purpose,
): readonly string[] {
  const on = (verbs: readonly string[]): readonly string[] =>
    types.flatMap((type) => verbs.map((verb) => `${type}/${verb}`));
  const always = [...rights.always, ...on(rights.onTypes)];
  return purpose === 'move' ? [...always, ...rights.toMove, ...on(rights.onTypesToMove)] : always;
}
