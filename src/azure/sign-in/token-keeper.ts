import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/core-auth';

import { givenUp } from '../../domain/run/given-up.js';
import { signedInAs, type SignedInAs } from '../../domain/azure/signed-in-as.js';
import type { Clock } from '../../ports/ports.js';
import { authenticationError } from './authentication-error.js';

/**
 * A token is renewed this long before it ends, but not before half of its life is over (short-lived
 * tokens).
 */
const RENEW_BEFORE_MS = 5 * 60_000;

/** A whole sign-in with its repeated requests; the signed-in Azure CLI alone may take a minute. */
const SIGN_IN_WITHIN_MS = 90_000;

/** So long a request waits for a renewal while the token at hand is still good. */
const RENEWAL_WITHIN_MS = 5_000;

/** After a renewal that failed, the token at hand serves so long before another is tried. */
const RENEW_AGAIN_MS = 60_000;

/** A token that ends sooner than this is not used any more, because the request may outlive it. */
const USABLE_FOR_MS = 30_000;

interface KeptToken {
  readonly token: AccessToken;
  readonly renewAt: number;
}

/** What a keeper signs in with. */
export interface SignInMeans {
  /** Makes a credential; called again after `forget`, so that no cache of an old one is asked. */
  readonly open: () => Promise<TokenCredential>;
  readonly clock: Clock;
  /** What went wrong on the wire, where the credential does not say it. */
  readonly takeFailure?: () => Error | undefined;
}

/**
 * Keeps one access token over the hours a move may take: hands it out while it is good, renews it
 * before it ends, shares one renewal among all who wait, and goes on with the old token when a
 * renewal fails, or takes long, while that one is still good. No sign-in is waited for without end.
 * Every failure is raised as ProductError `authentication-failed`.
 *
 * The SDK's bearer policy renews in the background, and a failure there would end the process as an
 * unhandled rejection. So the token is handed to it as one that ends at once: it then asks here for
 * every request, and waits for the answer.
 */
export class TokenKeeper implements TokenCredential {
  readonly #means: SignInMeans;
  #credential: Promise<TokenCredential> | undefined;
  #kept: KeptToken | undefined;
  #renewal: Promise<AccessToken> | undefined;
  #lastFailure: Error | undefined;

  constructor(means: SignInMeans) {
    this.#means = means;
  }

  async getToken(scopes: string | string[], options: GetTokenOptions = {}): Promise<AccessToken> {
    const { clock } = this.#means;
    const kept = options.claims === undefined ? this.#kept : undefined;
    if (kept !== undefined && clock.now() < kept.renewAt) return endingNow(kept.token);
    const usableUntil = (kept?.token.expiresOnTimestamp ?? 0) - USABLE_FOR_MS;
    const isUsable = kept !== undefined && clock.now() < usableUntil;
    try {
      const renewed = this.#renewed(scopes, options);
      return endingNow(await (isUsable ? this.#within(RENEWAL_WITHIN_MS, renewed) : renewed));
    } catch (error) {
      if (!isUsable) throw error;
      this.#kept = { ...kept, renewAt: clock.now() + RENEW_AGAIN_MS };
      return endingNow(kept.token);
    }
  }

  /** Who the token at hand was issued for; undefined when it does not say. */
  signedInAs(): SignedInAs | undefined {
    return signedInAs(this.#kept?.token.token ?? '');
  }

  /**
   * Drops token and credential: the next request signs in anew. For a token that Azure does not
   * accept.
   */
  forget(): void {
    this.#kept = undefined;
    this.#credential = undefined;
  }

  #renewed(scopes: string | string[], options: GetTokenOptions): Promise<AccessToken> {
    this.#renewal ??= this.#within(SIGN_IN_WITHIN_MS, this.#signIn(scopes, options))
      .catch((error: unknown) => {
        const failure = this.#means.takeFailure?.();
        const before = this.#lastFailure;
        this.#lastFailure = failure ?? before;
        throw authenticationError(error, failure, before);
      })
      .finally(() => {
        this.#renewal = undefined;
      });
    return this.#renewal;
  }

  async #signIn(scopes: string | string[], options: GetTokenOptions): Promise<AccessToken> {
    this.#credential ??= this.#means.open();
    const credential = await this.#credential.catch((error: unknown) => {
      this.#credential = undefined;
      throw error;
    });
    const token = await credential.getToken(scopes, options);
    if (token === null) throw new Error('the credential gave no token');
    const life = token.expiresOnTimestamp - this.#means.clock.now();
    const renewAt = token.expiresOnTimestamp - Math.min(RENEW_BEFORE_MS, life / 2);
    this.#kept = { token, renewAt };
    return token;
  }

  #within<Value>(ms: number, waited: Promise<Value>): Promise<Value> {
    return givenUp(waited, this.#means.clock.within(ms), 'the sign-in to Azure', ms);
  }
}

function endingNow(token: AccessToken): AccessToken {
  return { token: token.token, expiresOnTimestamp: 0 };
}
