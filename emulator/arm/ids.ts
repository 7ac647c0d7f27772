/**
 * A resource id, or the path of a collection, taken apart. Names keep their case; compare in lower
 * case (ARM RPC, common API details).
 */
export interface ResourcePath {
  /** What the type hangs on: a group, a subscription, another resource, or nothing (the tenant). */
  readonly scope: string;
  readonly namespace: string;
  /**
   * Types and names in turn: `workspaces`, `ws`, `computes`, `c`; an odd number is a collection.
   */
  readonly segments: readonly string[];
}

const PROVIDERS = '/providers/';

/**
 * Takes the path of a resource, or of a collection of resources, apart; undefined for everything
 * else.
 */
export function parseResourcePath(path: string): ResourcePath | undefined {
  const known = paths.get(path);
  if (known !== undefined) return known;
  const found = takenApart(path);
  if (paths.size >= REMEMBERED) paths.clear();
  if (found !== undefined) paths.set(path, found);
  return found;
}

// A list of a subscription takes apart the ids of all that lies in it, for every request.
const REMEMBERED = 20_000;
const paths = new Map<string, ResourcePath>();

function takenApart(path: string): ResourcePath | undefined {
  const at = path.toLowerCase().lastIndexOf(PROVIDERS);
  if (at === -1) return undefined;
  const [namespace = '', ...segments] = path.slice(at + PROVIDERS.length).split('/');
  if (namespace === '' || segments.length === 0 || segments.includes('')) return undefined;
  return { scope: path.slice(0, at), namespace, segments };
}

/** `Microsoft.X/a/b` of an id or of a collection's path, case kept; empty when it is neither. */
export function typeOf(path: string): string {
  const parsed = parseResourcePath(path);
  if (parsed === undefined) return '';
  return [parsed.namespace, ...parsed.segments.filter((_, index) => index % 2 === 0)].join('/');
}

/** The last segment, which is the name of what an id names. */
export function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The id without its last `count` segments. */
export function above(id: string, count: number): string {
  return id.split('/').slice(0, -count).join('/');
}

/** The resource a child belongs to; undefined for a resource that is no child. */
export function parentOf(id: string): string | undefined {
  const parsed = parseResourcePath(id);
  return parsed !== undefined && parsed.segments.length > 2 ? above(id, 2) : undefined;
}

/**
 * The group part of an id: `/subscriptions/{s}/resourceGroups/{rg}`, lower-cased; empty when there
 * is none.
 */
export function groupIdOf(id: string): string {
  return (/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0] ?? '').toLowerCase();
}

/** The subscription part of an id: `/subscriptions/{s}`, lower-cased; empty when there is none. */
export function subscriptionOf(id: string): string {
  return (/^\/subscriptions\/[^/]+/i.exec(id)?.[0] ?? '').toLowerCase();
}

/** True when two ids name the same thing. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** True when `id` is `scope` itself or lies below it. */
export function isAtOrBelow(id: string, scope: string): boolean {
  const [low, top] = [id.toLowerCase(), scope.toLowerCase()];
  return low === top || low.startsWith(`${top}/`);
}

/** Types that hang on any scope, a group too, and are listed and moved nowhere. */
const EXTENSIONS = /^microsoft\.(authorization|resources)$/i;

/**
 * True for a resource of a group that is no child and hangs on no other resource: what a move may
 * list.
 */
export function isTopLevel(id: string): boolean {
  const parsed = parseResourcePath(id);
  if (parsed?.segments.length !== 2 || EXTENSIONS.test(parsed.namespace)) return false;
  const group = groupIdOf(id);
  return group !== '' && isSame(parsed.scope, group);
}

/**
 * The scope that an extension resource (lock, role assignment, diagnostic setting) hangs on; empty
 * for the tenant.
 */
export function scopeOf(id: string): string {
  return parseResourcePath(id)?.scope ?? id;
}
