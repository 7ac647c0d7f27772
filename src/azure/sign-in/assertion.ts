import { givenUp } from '../../domain/run/given-up.js';
import type { Clock } from '../../ports/ports.js';

// MSAL asks for the assertion twice for each token; identity tokens of CI hosts live for minutes,
// so one of a minute ago serves both calls, and a renewal hours later still gets a fresh one.
const KEEP_MS = 60_000;

const ANSWER_WITHIN_MS = 20_000;

/** Pauses before it is asked again: resets, throttling and empty answers of a host pass. */
const PAUSES_MS: readonly number[] = [1_000, 4_000];

/** The host says that this job may never have one: asking again changes nothing. */
const LASTING = /ACTIONS_ID_TOKEN_REQUEST|only through a service connection/;

/**
 * Makes the callback that gives MSAL the identity token of this job, asking the host at most once a
 * minute. A request that fails is made again; one that failed for good is not kept.
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
      kept = { assertion: asked(() => idToken(audience), clock), until: clock.now() + KEEP_MS };
    }
    try {
      return await kept.assertion;
    } catch (error) {
      kept = undefined;
      throw error;
    }
  };
}

async function asked(ask: () => Promise<string>, clock: Clock): Promise<string> {
  for (const pause of [...PAUSES_MS, undefined]) {
    try {
      return await askedOnce(ask, clock);
    } catch (error) {
      const isLasting = LASTING.test(error instanceof Error ? error.message : '');
      if (pause === undefined || isLasting) throw error;
      await clock.sleep(pause);
    }
  }
  throw new Error('the host was not asked for an identity token');
}

async function askedOnce(ask: () => Promise<string>, clock: Clock): Promise<string> {
  const limit = clock.within(ANSWER_WITHIN_MS);
  const what = 'the identity token of the host';
  const token = await givenUp(ask(), limit, what, ANSWER_WITHIN_MS);
  if (token === '') throw new Error('The host answered with an empty identity token');
  return token;
}
