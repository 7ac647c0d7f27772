import type { JsonObject, JsonValue, WireAnswer, WireRequest } from '../types.js';
import type { GithubState } from './github-state.js';

/** One address below `/repos/{owner}/{repo}` and what it answers. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: RegExp;
  /**
   * The right that a workflow's token needs (GitHub docs: permissions required for fine-grained
   * tokens).
   */
  readonly permission: string;
  readonly answer: (
    state: GithubState,
    match: readonly string[],
    request: WireRequest,
  ) => WireAnswer;
}

/** GitHub's error body. */
export function refusal(status: number, message: string): WireAnswer {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, body: { message, documentation_url, status: String(status) } };
}

export const NOT_FOUND: WireAnswer = refusal(404, 'Not Found');

export function found(body: JsonValue): WireAnswer {
  return { status: 200, body };
}

/**
 * One page of a list: 30 items unless asked for more, 100 at most, and the way to the next in the
 * Link header (GitHub docs: using pagination).
 *
 * @param wrap what lists within an object are wrapped in.
 */
export function page(
  items: readonly JsonObject[],
  { url }: WireRequest,
  wrap: (items: readonly JsonObject[]) => JsonValue = (some) => some,
): WireAnswer {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const number = Number(url.searchParams.get('page') ?? 1);
  const body = wrap(items.slice((number - 1) * size, number * size));
  if (number * size >= items.length) return { status: 200, body };
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return { status: 200, headers: { link: `<${next.href}>; rel="next"` }, body };
}
