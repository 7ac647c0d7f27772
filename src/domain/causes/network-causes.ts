import { remedyIn, type Cause } from './cause.js';

/** A proxy or firewall that answers in place of the service. */
export const proxyCauses: readonly Cause[] = [
  {
    sees: 'the proxy asks for a sign-in of its own (407)',
    shape: /asks for a sign-in of its own \(407\)|\b407\b.*proxy|proxy.*\b407\b/i,
    remedy:
      'Put the name and the password for the proxy into HTTPS_PROXY, with an @ before its host, or name the address in NO_PROXY.',
  },
  {
    sees: 'something on the way answered 403 (or another status, with a page) in its place',
    shape: /answered \d+ in its place/,
    remedy:
      'A proxy or firewall answers in place of the service: have its address allowed, or name it in NO_PROXY.',
  },
];

/** A service that cannot be reached at all. */
export const wireCauses: readonly Cause[] = [
  {
    sees: '`SELF_SIGNED_CERT_IN_CHAIN`, `UNABLE_TO_GET_ISSUER_CERT_LOCALLY`, `CERT_…`',
    shape: /UNABLE_TO_(?:VERIFY|GET)|SELF_SIGNED|CERT_|certificate/i,
    remedy:
      'The network presents a certificate Node does not trust: set NODE_EXTRA_CA_CERTS to its authority.',
  },
  {
    sees: '`ENOTFOUND`, `ECONNREFUSED`, `ECONNRESET`, `ETIMEDOUT`, no answer within so many seconds',
    shape:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|endpoints_resolution_error|Network unreachable|no answer|did not answer|within \d+ seconds|fetch failed|socket hang up/i,
    remedy:
      'The address cannot be reached from the runner: check the network, HTTPS_PROXY, NO_PROXY and azure-cloud.',
  },
];

/** What lies between a runner and a service: the same for Entra, Azure, GitHub and Azure DevOps. */
export const networkCauses: readonly Cause[] = [...proxyCauses, ...wireCauses];

/** What a person does about the way to a service. */
export function networkRemedy(said: string): string {
  return (
    remedyIn(networkCauses, said) ??
    'Look at the way from the runner to the service (network, HTTPS_PROXY, NO_PROXY), and run again.'
  );
}

/**
 * What an answer says that did not come from the service, because it has none of its forms: a proxy
 * that refuses a tunnel answers in place of the address.
 */
export function answeredInPlaceOf(service: string, status: number): string {
  return status === 407
    ? `the proxy asks for a sign-in of its own (407) for ${service}`
    : `something on the way to ${service} answered ${status} in its place`;
}
