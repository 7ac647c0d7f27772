import type { Cloud } from './clouds.js';

/**
 * The URL of an ARM request. Each segment of the path is escaped, so that a name can never become a
 * path, a query or another host.
 *
 * @param path begins with a slash, unescaped, for example
 * `/subscriptions/{id}/resourceGroups/{name}`.
 */
export function armUrl(
  cloud: Cloud,
  path: string,
  apiVersion: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const [, ...segments] = path.split('/');
  // They would be folded away, and another thing be asked for than was judged.
  if (segments.some((segment) => ['', '.', '..'].includes(segment))) {
    throw new Error(`${path} is no path of Azure Resource Manager`);
  }
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  const parameters = new URLSearchParams({ 'api-version': apiVersion, ...query });
  return `${cloud.armEndpoint}${escaped}?${parameters.toString()}`;
}
