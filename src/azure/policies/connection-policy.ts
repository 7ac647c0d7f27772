import { Agent } from 'node:https';

import type { PipelinePolicy } from '@azure/core-rest-pipeline';
import { HttpsProxyAgent } from 'https-proxy-agent';

/**
 * Connections that are kept. At 25 reads a second they carry answers of two seconds and more, so
 * that it is the token bucket that limits.
 */
const KEPT = { keepAlive: true, maxSockets: 64 };

/**
 * Gives each request its connection: reads share some that are kept, through a proxy as well, where
 * the SDK opens one for each of them. Everything else has one of its own: a kept connection that the
 * server has just closed resets under a request, and then nobody knows whether a change was taken.
 * It belongs behind the SDK's proxy policy, which knows whether an address has a proxy.
 */
export function connectionPolicy(): PipelinePolicy {
  const direct = new Agent(KEPT);
  let tunnels: HttpsProxyAgent<string> | undefined;
  return {
    name: 'connectionPolicy',
    sendRequest(request, next) {
      const isRead = request.method === 'GET';
      if (request.agent instanceof HttpsProxyAgent) {
        const { proxy } = request.agent;
        if (isRead) tunnels ??= secure(new HttpsProxyAgent(proxy, KEPT));
        request.agent =
          isRead && tunnels !== undefined ? tunnels : secure(new HttpsProxyAgent(proxy));
        // Without it the agent looks in vain for a connection that is free, and keeps them all.
        request.requestOverrides = { ...request.requestOverrides, protocol: 'https:' };
      } else {
        request.agent = isRead ? direct : new Agent();
      }
      return next(request);
    },
  };
}

// An agent that is not told reads the call stack to find out, twice for every request.
function secure(agent: HttpsProxyAgent<string>): HttpsProxyAgent<string> {
  agent.protocol = 'https:';
  return agent;
}
