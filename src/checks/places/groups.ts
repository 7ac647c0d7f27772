import { idOf } from '../../domain/azure/body-identity.js';
import { textAt } from '../../domain/json.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { regionName } from '../../domain/azure/region-name.js';
import { isAtOrBelow, resourceGroupId } from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck, defineItemRule } from '../check.js';
import { documents } from '../documents.js';

/**
 * The destination group is in the region of the workspace (step 4 of the guide); ARM itself would
 * not insist.
 */
export const regionDiffers = defineCheck({
  id: 'region-differs',
  title: 'The destination resource group is in the same region as the workspace',
  severity: 'blocker',
  needs: ['workspace', 'destinationGroup'],
  acknowledge: 'unknown-only',
  source: documents.moveWorkspace,
  judge({ scope: { destination }, items }) {
    const [workspace] = items('workspace');
    const [group] = items('destinationGroup');
    if (workspace === undefined || group === undefined) return undefined;
    const from = regionName(textAt(workspace, 'location'));
    const to = regionName(textAt(group, 'location'));
    if (from === to && from !== '') return undefined;
    return {
      subject: resourceGroupId(destination),
      seen: { 'workspace location': from, 'destination group location': to },
      why: 'A move never changes a region: the destination group must be in the region of the workspace. To change the region, create a new workspace there and share the assets through a registry.',
      remedy: `Create a group in the right region and name it as the destination: az group create --name NAME --location ${shellWord(from)} --subscription ${shellWord(destination.subscriptionId)}`,
    };
  },
});

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
  judge({ scope: { destination } }) {
    if (/^[ -~]*$/.test(destination.resourceGroup)) return undefined;
    return {
      subject: resourceGroupId(destination),
      seen: { 'destination-resource-group': destination.resourceGroup },
      why: 'The container registry of a workspace must not be in a group whose name has characters outside of ASCII.',
      remedy:
        'Choose a destination group with a plain name: az group create --name NAME --location REGION',
    };
  },
});

/** Resources that one move takes at most (Azure Resource Manager RPC: Move Resource). */
const MOST = 800;

/** What travels, tracked children included, is not more than one move takes. */
export const tooManyResources = defineCheck({
  id: 'too-many-resources',
  title: `One move takes at most ${MOST} resources`,
  severity: 'blocker',
  needs: ['sourceGroupResources'],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.rpcMove,
  judge({ scope, items }) {
    const moving = movingResourceIds(scope, items('workspace')[0]);
    const travelling = items('sourceGroupResources').filter((resource) =>
      moving.some((id) => isAtOrBelow(idOf(resource), id)),
    );
    if (travelling.length <= MOST) return undefined;
    return {
      subject: resourceGroupId(scope.source),
      seen: { 'resources that travel': travelling.length },
      why: `Azure refuses a move of more than ${MOST} resources at once, and no document says whether children count.`,
      remedy: 'Remove endpoints and deployments that are not needed, or accept it: Azure decides.',
    };
  },
});

/**
 * A virtual network in either group drags the state of everything that depends on it into the move.
 */
export const virtualNetworkInGroup = defineItemRule({
  id: 'virtual-network-in-group',
  title: 'Virtual networks in either group are known about',
  severity: 'information',
  needs: [],
  of: ['sourceGroupResources', 'destinationGroupResources'],
  acknowledge: 'any',
  source: documents.moveResources,
  concerns: (item) => /^microsoft\.network\/virtualnetworks$/i.test(textAt(item, 'type') ?? ''),
  seen: ['type'],
  why: 'With a virtual network in a group, everything that depends on it, also in other groups, must be in the state Succeeded for the move to begin.',
  remedy:
    'If Azure answers MoveCannotProceedWithResourcesNotInSucceededState, repair the resource it names or use a group without a virtual network.',
});
