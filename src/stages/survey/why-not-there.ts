import { idOf } from '../../domain/azure/body-identity.js';
import { itemsOf } from '../../domain/azure/inventory.js';
import { parseResourceId, sameId, workspaceResourceId } from '../../domain/azure/resource-id.js';
import { closestMember } from '../../domain/closest-member.js';
import type { MoveScope } from '../../domain/request/request.js';
import type { Problem } from '../../domain/run/run-report.js';
import type { AzureReader } from '../../ports/ports.js';

/** More names than these help nobody. */
const SHOWN = 10;

/**
 * Why there is no workspace to judge, and what was probably meant, from the workspaces that are in
 * the subscription; undefined when it is there, or when that could not be seen: then the rules judge.
 * Everything else that a run would find follows from it, and none of that can be mended.
 */
export async function whyNotThere(
  reader: Pick<AzureReader, 'lookUp' | 'listWorkspaces'>,
  { source, destination, workspaceName }: MoveScope,
): Promise<Problem | undefined> {
  const seen = await reader.lookUp(workspaceResourceId(source, workspaceName));
  if (seen.state !== 'absent') return undefined;
  const { subscriptionId, resourceGroup } = source;
  const [inGroup, everywhere, there] = await Promise.all([
    reader.listWorkspaces(source),
    reader.listWorkspaces({ subscriptionId, resourceGroup: undefined }),
    reader.lookUp(workspaceResourceId(destination, workspaceName)),
  ]);
  if (there.state === 'present') {
    return {
      sentence: `The workspace "${workspaceName}" is not in "${resourceGroup}", but in the destination group already.`,
      remedy: 'Run status with the plan file of its move, or check the two groups.',
    };
  }
  const places = itemsOf(everywhere).flatMap((item) => parseResourceId(idOf(item)) ?? []);
  const here = places.filter((place) => sameId(place.resourceGroup, resourceGroup));
  const elsewhere = places.filter(({ name }) => sameId(name, workspaceName));
  const noGroup =
    inGroup.state === 'unknown' && inGroup.reason.code?.toLowerCase() === 'resourcegroupnotfound';
  if (noGroup) {
    return {
      sentence: `There is no resource group "${resourceGroup}" in the subscription ${subscriptionId}${meant(resourceGroup, groupsOf(places))}`,
      remedy: `Correct source-resource-group. ${listed('The subscription has workspaces in', groupsOf(places))}`,
    };
  }
  const names = here.map(({ name }) => name);
  const [other] = elsewhere;
  return {
    sentence: `There is no workspace "${workspaceName}" in the resource group "${resourceGroup}"${meant(workspaceName, names)}`,
    remedy:
      other === undefined
        ? `Correct workspace-name. ${listed('The group has', names)}`
        : `Correct source-resource-group: a workspace of this name is in "${other.resourceGroup}".`,
  };
}

function groupsOf(places: readonly { readonly resourceGroup: string }[]): readonly string[] {
  return [...new Set(places.map(({ resourceGroup }) => resourceGroup))];
}

function meant(word: string, known: readonly string[]): string {
  const close = closestMember(word, known);
  return close === undefined ? '.' : `; did you mean "${close}"?`;
}

function listed(begin: string, names: readonly string[]): string {
  if (names.length === 0) return `${begin} none that this identity can see.`;
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return `${begin}: ${names.slice(0, SHOWN).join(', ')}${more}.`;
}
