/**
 * Where Resource Graph is asked: a POST that only reads (Azure REST reference: Resource Graph -
 * Resources).
 */
export const GRAPH_PATH = '/providers/Microsoft.ResourceGraph/resources';

/** Whether a request is a query of Resource Graph. Paths compare without regard to case. */
export function isGraphQuery(method: string, url: string): boolean {
  return (
    method === 'POST' &&
    URL.canParse(url) &&
    new URL(url).pathname.toLowerCase() === GRAPH_PATH.toLowerCase()
  );
}
