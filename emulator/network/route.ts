import type { Service, WireRequest } from '../types.js';
import { PUBLIC_HOSTS, type HostRole } from './public-hosts.js';

/** Whether a host name (lower case) is one the emulator stands for. */
export function isPublicHost(host: string): boolean {
  return Object.hasOwn(PUBLIC_HOSTS, host);
}

/**
 * One service out of several, chosen by the request's host name; a host nobody answers for gets
 * 500.
 */
export function routeByHost(services: Readonly<Record<HostRole, Service>>): Service {
  return async (request: WireRequest) => {
    const role = PUBLIC_HOSTS[request.host];
    if (role !== undefined) return services[role](request);
    const message = `The emulator has no service for host '${request.host}'.`;
    return { status: 500, body: { error: { code: 'UnknownHost', message } } };
  };
}
