import { PUBLIC_HOSTS } from '../../emulator/network/public-hosts.js';
import type { WireRequest } from '../../emulator/types.js';

type Asked = Pick<WireRequest, 'method' | 'host' | 'url'>;

// After the last `providers`: types and names in turn, and at the end of a POST an action.
function namesLeftOut(segments: readonly string[]): readonly string[] {
  return segments.map((segment, index) => (index % 2 === 0 ? segment : '{name}'));
}

function partOf(part: string, index: number): string {
  const [first = '', ...rest] = part.split('/').filter((segment) => segment !== '');
  if (index > 0) return `/providers/${[first, ...namesLeftOut(rest)].join('/')}`;
  const all = namesLeftOut([first, ...rest].filter((segment) => segment !== ''));
  return all.length === 0 ? '' : `/${all.join('/')}`;
}

/** What most of the paths begin with, the longer first. */
const PLACES = {
  '{workspace}': '{group}/providers/microsoft.machinelearningservices/workspaces/{name}',
  '{group}': '/subscriptions/{name}/resourcegroups/{name}',
} as const;

function shortened(path: string): string {
  const { '{group}': group, '{workspace}': workspace } = PLACES;
  return path.replace(group, '{group}').replace(workspace, '{workspace}');
}

/**
 * The operation that a request asks for: its method and its path without the names in it, namespaces
 * and types in lower case, since clients spell them as they like.
 */
export function operationOf({ method, host, url }: Asked): string {
  const path = decodeURIComponent(url.pathname).toLowerCase();
  if (PUBLIC_HOSTS[host] === 'mlflow') {
    return `${method} {mlflow host}${path.replace(/^.*\/workspaces\/[^/]+/, '{workspace}')}`;
  }
  const ofNamespace = /^(\/subscriptions\/)[^/]+(\/providers\/)[^/]+(\/register)?$/.exec(path);
  if (ofNamespace !== null) {
    return `${method} /subscriptions/{name}/providers/{name}${ofNamespace[3] ?? ''}`;
  }
  // What hangs on a resource is the same operation whatever the resource is.
  const [, above, below = path] = /^(.+\/providers\/.+)(\/providers\/.+)$/s.exec(path) ?? [];
  const parts = below.split('/providers').map((part, index) => partOf(part, index));
  return `${method} ${above === undefined ? '' : '{resource}'}${shortened(parts.join(''))}`;
}
