import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/core-auth';

import type { Clock } from '../../ports/ports.js';
import { authenticationError } from './authentication-error.js';

/**
 * A token is renewed this long before it ends, but not before half of its life is over (short-lived
 * tokens).
 */
const RENEW_BEFORE_MS = 5 * 60_000;

/** A token that ends sooner than this is not used any more, because the request may outlive it. */
const USABLE_FOR_MS = 30_000;

interface KeptToken {
  readonly token: AccessToken;
  readonly renewAt: number;
}

/**
 * Keeps one access token over the hours a move may take: hands it out while it is good, renews it
 * before it ends, shares one renewal among all who wait, and goes on with the old token when a
 * renewal fails while that one is still good. Every failure is raised as ProductError
 * `authentication-failed`.
 *
 * The SDK's bearer policy renews in the background, and a failure there would end the process as an
 * unhandled rejection. So the token is handed to it as one that ends at once: it then asks here for
 * every request, and waits for the answer.
 */
export class TokenKeeper implements TokenCredential {
  readonly #open: () => Promise<TokenCredential>;
  readonly #clock: Clock;
  #credential: Promise<TokenCredential> | undefined;
  #kept: KeptToken | undefined;
  #renewal: Promise<AccessToken> | undefined;

  /**
   * @param open makes a credential; called again after `forget`, so that no cache of an old one is
   * asked.
   */
  constructor(open: () => Promise<TokenCredential>, clock: Clock) {
    this.#open = open;
    this.#clock = clock;
  }

  async getToken(scopes: string | string[], options: GetTokenOptions = {}): Promise<AccessToken> {
    const challenged = options.claims !== undefined;
    const kept = challenged ? undefined : this.#kept;
    if (kept !== undefined && this.#clock.now() < kept.renewAt) return endingNow(kept.token);
    try {
      return endingNow(await this.#renewed(scopes, options));
    } catch (error) {
      const usableUntil = (kept?.token.expiresOnTimestamp ?? 0) - USABLE_FOR_MS;
      if (kept !== undefined && this.#clock.now() < usableUntil) return endingNow(kept.token);
      throw authenticationError(error);
    }
  }

  /**
   * Drops token and credential: the next request signs in anew. For a token that Azure does not
   * accept.
   */
  forget(): void {
    this.#kept = undefined;
    this.#credential = undefined;
  }

  async #renewed(scopes: string | string[], options: GetTokenOptions): Promise<AccessToken> {
    this.#renewal ??= this.#signIn(scopes, options).finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async #signIn(scopes: string | string[], options: GetTokenOptions): Promise<AccessToken> {
    this.#credential ??= this.#open();
    const credential = await this.#credential.catch((error: unknown) => {
      this.#credential = undefined;
      throw error;
    });
    const token = await credential.getToken(scopes, options);
    if (token === null) throw new Error('the credential gave no token');
    const now = this.#clock.now();
    const life = token.expiresOnTimestamp - now;
    const renewAt = token.expiresOnTimestamp - Math.min(RENEW_BEFORE_MS, life / 2);
    this.#kept = { token, renewAt };
    return token;
  }
}

function endingNow(token: AccessToken): AccessToken {
  return { token: token.token, expiresOnTimestamp: 0 };
}
