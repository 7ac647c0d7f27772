/**
 * A place in Azure that resources are moved from or to. Spelled as the user or Azure spelled it;
 * compare with `sameId`.
 */
export interface ResourceGroupRef {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
}

/**
 * A resource id taken apart. `type` and `name` hold every segment: `Microsoft.X/a/b` and `one/two`.
 */
export interface ParsedResourceId extends ResourceGroupRef {
  readonly type: string;
  readonly name: string;
}

const RESOURCE_ID =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)((?:\/[^/]+\/[^/]+)+)\/?$/i;

/**
 * Takes an ARM resource id apart; undefined when the text is not one (a group id, a type, a pseudo
 * path).
 */
export function parseResourceId(id: string): ParsedResourceId | undefined {
  const match = RESOURCE_ID.exec(id);
  if (match === null) return undefined;
  const [, subscriptionId, resourceGroup, namespace, rest] = match;
  if (!subscriptionId || !resourceGroup || !namespace || !rest) return undefined;
  const segments = rest.slice(1).split('/');
  const types = segments.filter((_, index) => index % 2 === 0);
  const names = segments.filter((_, index) => index % 2 === 1);
  return {
    subscriptionId,
    resourceGroup,
    type: [namespace, ...types].join('/'),
    name: names.join('/'),
  };
}

// Kelvin, Angstrom and Ohm: signs whose lower case is a letter, whose upper case they are not. To
// whoever compares by upper case, as .NET's ordinal comparison does, they are other names.
const LOOK_ALIKES = /([\u212A\u212B\u2126])/;

/**
 * An id or a name as ids and names compare: without regard to case (ARM RPC, common API details).
 */
export function withoutCase(id: string): string {
  if (!LOOK_ALIKES.test(id)) return id.toLowerCase();
  return id
    .split(LOOK_ALIKES)
    .map((part) => (LOOK_ALIKES.test(part) ? part : part.toLowerCase()))
    .join('');
}

/** True when both are the same id, group name or resource name. */
export function sameId(left: string, right: string): boolean {
  return withoutCase(left) === withoutCase(right);
}

/** True when `id` is `ancestor` itself or lies below it, without regard to case. */
export function isAtOrBelow(id: string, ancestor: string): boolean {
  return sameId(id, ancestor) || withoutCase(id).startsWith(`${withoutCase(ancestor)}/`);
}

/** True when both name the same resource group. */
export function sameGroup(left: ResourceGroupRef, right: ResourceGroupRef): boolean {
  return sameId(resourceGroupId(left), resourceGroupId(right));
}

/** The id of a subscription, case kept. */
export function subscriptionResourceId(subscriptionId: string): string {
  return `/subscriptions/${subscriptionId}`;
}

/** The id of a resource group, case kept. */
export function resourceGroupId(group: ResourceGroupRef): string {
  return `/subscriptions/${group.subscriptionId}/resourceGroups/${group.resourceGroup}`;
}

/** The id of an Azure Machine Learning workspace, case kept. */
export function workspaceResourceId(group: ResourceGroupRef, workspaceName: string): string {
  return `${resourceGroupId(group)}/providers/Microsoft.MachineLearningServices/workspaces/${workspaceName}`;
}

/**
 * The id a top-level resource has after a move to `destination`: a move changes subscription and
 * group and nothing else (Microsoft: Move resources to a new resource group or subscription).
 * Undefined when `id` is not a resource id.
 */
export function movedId(id: string, destination: ResourceGroupRef): string | undefined {
  const parsed = parseResourceId(id);
  if (parsed === undefined) return undefined;
  const providers = id.slice(withoutCase(id).indexOf('/providers/'));
  return `${resourceGroupId(destination)}${providers}`;
}
