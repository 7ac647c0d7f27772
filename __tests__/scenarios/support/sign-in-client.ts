import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';

import { SignInHttp } from '../../../src/azure/sign-in/sign-in-http.js';
import { ScaledClock } from './scaled-clock.js';

/** The client of the sign-in library, whose requests go to loopback. */
function redirected(port: number): HttpClient {
  const own = createDefaultHttpClient();
  return {
    sendRequest: (request) => {
      const { pathname, search } = new URL(request.url);
      request.url = `http://127.0.0.1:${port}${pathname}${search}`;
      request.allowInsecureConnection = true;
      return own.sendRequest(request);
    },
  };
}

type ClientFor = (port: number, clock: ScaledClock) => SignInHttp;

/** One for each run. */
export const newClient: ClientFor = (port, clock) => new SignInHttp(redirected(port), clock);

/** One for all runs, of which each waits for the one before. */
export function keptClient(): ClientFor {
  let current = { port: 0, clock: new ScaledClock(false) };
  const kept = new SignInHttp(
    { sendRequest: (request) => redirected(current.port).sendRequest(request) },
    {
      now: () => current.clock.now(),
      sleep: (ms) => current.clock.sleep(ms),
      within: (ms) => current.clock.within(ms),
    },
  );
  return (port, clock) => {
    current = { port, clock };
    return kept;
  };
}
