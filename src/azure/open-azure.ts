import type { SignIn } from '../domain/request/request.js';
import type { ServiceConnection } from '../domain/azure/service-connection.js';
import type { Azure, Clock, Log } from '../ports/ports.js';
import { clouds } from './client/clouds.js';
import { connectionPolicy } from './policies/connection-policy.js';
import { ServerTime } from './policies/server-time.js';
import { Buckets } from './policies/throttle-policy.js';
import type { SignInHttp } from './sign-in/sign-in-http.js';
import { TokenKeeper } from './sign-in/token-keeper.js';

export interface AzureOptions {
  readonly signIn: SignIn;
  /** GUID sent as `x-ms-correlation-request-id` with every request of the run. */
  readonly correlationId: string;
  /** Gives the identity token of this job for an audience; raises when the host gives none. */
  readonly idToken: (audience: string) => Promise<string>;
  /** The service connection that the host was given; undefined where there is none. */
  readonly connection: ServiceConnection | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly log: Log;
  readonly toolVersion: string;
}

/**
 * Opens Azure for one run. Nothing is loaded or requested before a side is asked for: a run that
 * never moves never loads the mover, and both sides share one sign-in.
 */
export function openAzure(options: AzureOptions): Azure {
  const { signIn, clock, log, correlationId, toolVersion } = options;
  let http: SignInHttp | undefined;
  const credential = new TokenKeeper({
    clock,
    open: async () => {
      const { openCredential } = await import('./sign-in/credentials.js');
      const { openSignInHttp } = await import('./sign-in/sign-in-http.js');
      log.debug(`Signing in to ${signIn.cloud} (auth: ${signIn.method})`);
      // One for all: the library keeps the first that a managed identity is asked with.
      http ??= openSignInHttp(clock);
      return openCredential({ ...options, http });
    },
    takeFailure: () => http?.takeFailure(),
  });
  const side = {
    cloud: clouds[signIn.cloud],
    credential,
    clock,
    correlationId,
    toolVersion,
    connections: connectionPolicy(),
    buckets: new Buckets(clock),
    serverTime: new ServerTime(clock),
  };
  return {
    async reader() {
      const { openReader } = await import('./open-reader.js');
      return openReader(side);
    },
    async secretReader() {
      const { openSecretReader } = await import('./open-secret-reader.js');
      return openSecretReader(side);
    },
    async writer(allows) {
      const { openWriter } = await import('./open-writer.js');
      return openWriter(side, allows);
    },
    async mover() {
      const { openMover } = await import('./open-mover.js');
      return openMover(side);
    },
  };
}
