/**
 * Raised by a policy before a request that this product must never make leaves the process. It is a
 * defect, not an answer of Azure, so nothing catches it on the way to the host.
 */
export class ForbiddenRequestError extends Error {
  constructor(rule: string, method: string, url: string) {
    super(`${rule}: ${method} ${withoutQuery(url)}`);
    this.name = 'ForbiddenRequestError';
  }
}

// A query can hold tokens (continuations, signatures); host and path say enough.
function withoutQuery(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}
