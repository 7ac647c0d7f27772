/** A path of Resource Manager taken apart. Names keep their case; compare in lower case (ARM RPC, common API details). */
export interface ResourcePath {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly namespace: string;
  /** Types and names in turn: `workspaces`, `ws`, `computes`, `c`; an odd number is a collection. */
  readonly segments: readonly string[];
}

/** Takes the path of a resource, or of a collection of resources, apart; undefined for everything else. */
export function parseResourcePath(path: string): ResourcePath | undefined {
  const match =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)\/(.+?)\/?$/i.exec(path);
  if (match === null) return undefined;
  const [, subscriptionId = '', resourceGroup = '', namespace = '', rest = ''] = match;
  return { subscriptionId, resourceGroup, namespace, segments: rest.split('/') };
}

/** `Microsoft.X/a/b` of a resource id, case kept. */
export function typeOf(id: string): string {
  const parsed = parseResourcePath(id);
  if (parsed === undefined) return '';
  return [parsed.namespace, ...parsed.segments.filter((_, index) => index % 2 === 0)].join('/');
}

/** The group part of an id: `/subscriptions/{s}/resourceGroups/{rg}`, lower-cased; empty when there is none. */
export function groupIdOf(id: string): string {
  return (/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0] ?? '').toLowerCase();
}

/** True when `id` is `scope` itself or lies below it. */
export function isAtOrBelow(id: string, scope: string): boolean {
  const [low, top] = [id.toLowerCase(), scope.toLowerCase()];
  return low === top || low.startsWith(`${top}/`);
}

/** The scope an extension resource (lock, role assignment) hangs on. */
export function scopeOfExtension(id: string): string {
  const at = id.toLowerCase().lastIndexOf('/providers/microsoft.authorization/');
  return at === -1 ? id : id.slice(0, at);
}
