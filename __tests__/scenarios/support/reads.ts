import type { InProcess } from './in-process.js';

/** The paths that a run read between the change before a deletion and the deletion, in order. */
export function readBefore(product: InProcess, target: string): readonly string[] {
  const made = product.exchanges.map(({ request }) => `${request.method} ${request.url.pathname}`);
  const end = made.indexOf(`DELETE ${target}`);
  const begin = made.slice(0, end).findLastIndex((one) => /^(PUT|PATCH|DELETE) /.test(one));
  return made
    .slice(begin + 1, end)
    .filter((one) => one.startsWith('GET ') && !one.includes('/locations/'));
}

/** How often one path is among them. */
export function count(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}
