import type { Clock } from '../../ports/ports.js';

// MSAL asks for the assertion twice for each token; identity tokens of CI hosts live for minutes,
// so one of a minute ago serves both calls, and a renewal hours later still gets a fresh one.
const KEEP_MS = 60_000;

/**
 * Makes the callback that gives MSAL the identity token of this job, asking the host at most once a
 * minute. A failed request is not kept.
 *
 * @param audience what the identity token is to be made out for.
 */
export function assertionFrom(
  idToken: (audience: string) => Promise<string>,
  audience: string,
  clock: Clock,
): () => Promise<string> {
  let kept: { readonly assertion: Promise<string>; readonly until: number } | undefined;
  return async () => {
    if (kept === undefined || clock.now() >= kept.until) {
      kept = { assertion: idToken(audience), until: clock.now() + KEEP_MS };
    }
    try {
      return await kept.assertion;
    } catch (error) {
      kept = undefined;
      throw error;
    }
  };
}
