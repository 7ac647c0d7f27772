/** A URL that ARM gave, or why no request may be sent to it. */
export type PinnedUrl =
  { readonly ok: true; readonly url: string } | { readonly ok: false; readonly why: string };

/**
 * Holds a URL that came in an answer (`Location`, `nextLink`) to the cloud's own ARM host, because
 * a request to it carries the bearer token. The URL itself stays verbatim: ARM's api-version and
 * opaque tokens in it are its own.
 *
 * @param armHost host name of the cloud's ARM endpoint, lower case.
 */
export function pinToHost(value: string | undefined, armHost: string): PinnedUrl {
  if (value === undefined || value.trim() === '') return { ok: false, why: 'no URL was given' };
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  if (parsed === undefined) return { ok: false, why: 'the URL is not absolute' };
  if (parsed.protocol !== 'https:') return { ok: false, why: 'the URL is not https' };
  if (parsed.host !== armHost || parsed.username !== '' || parsed.password !== '') {
    return { ok: false, why: `the URL leads to ${parsed.host}, not to ${armHost}` };
  }
  return { ok: true, url: value };
}
