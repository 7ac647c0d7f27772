import { idOf } from '../../domain/azure/body-identity.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { movedId, sameId, workspaceResourceId } from '../../domain/azure/resource-id.js';
import { defineCheck, defineItemRule } from '../check.js';
import { documents } from '../documents.js';

/**
 * A resource of the same type and name in the destination group makes ARM refuse the move (RPC:
 * 409).
 */
export const destinationNamesake = defineItemRule({
  id: 'destination-namesake',
  title: 'The destination group holds no workspace of the same name',
  severity: 'blocker',
  of: 'destinationNamesake',
  acknowledge: 'unknown-only',
  source: documents.rpcMove,
  seen: ['name'],
  why: 'A workspace of this name is already at the destination, and a move never overwrites.',
  remedy:
    'Choose another destination group, or rename by moving the other workspace away first. A deleted workspace keeps its name until it is purged.',
});

/**
 * A resource of the same type and name as an associated one that moves makes ARM refuse the move
 * (RPC: 409).
 */
export const associatedNamesake = defineItemRule({
  id: 'associated-namesake',
  title: 'The destination group holds no namesake of an associated resource that moves',
  severity: 'blocker',
  of: 'destinationGroupResources',
  needs: ['destinationGroupResources'],
  consults: ['workspace'],
  acknowledge: 'unknown-only',
  source: documents.rpcMove,
  concerns(resource, { scope, items }) {
    // The first one is the workspace, which has a rule of its own.
    const [, ...associated] = movingResourceIds(scope, items('workspace')[0]);
    return associated.some((id) => sameId(movedId(id, scope.destination) ?? '', idOf(resource)));
  },
  seen: ['type', 'name'],
  why: 'A resource of this type and name is already at the destination, and a move never overwrites.',
  remedy: 'Leave the associated resource out of associated-resources, or choose another group.',
});

/** What nobody can see beforehand. */
export const deletedNamesakeUnseen = defineCheck({
  id: 'deleted-namesake-unseen',
  title: 'No workspace of this name was deleted at the destination within 14 days',
  severity: 'information',
  needs: [],
  consults: ['destinationNamesake'],
  acknowledge: 'any',
  source: documents.softDelete,
  judge({ scope, items }) {
    // A living namesake has a rule of its own, and leaves no room for a deleted one.
    if (items('destinationNamesake').length > 0) return undefined;
    return {
      subject: workspaceResourceId(scope.destination, scope.workspaceName),
      seen: { 'deleted workspaces': 'not listed by any stable version of the API' },
      why: 'A deleted workspace keeps its name for up to 14 days, and this action cannot see it.',
      remedy:
        'If there was one, purge it: in the Azure portal, Azure Machine Learning, Recently deleted.',
    };
  },
});
