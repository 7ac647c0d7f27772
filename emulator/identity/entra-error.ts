import { randomUUID } from 'node:crypto';
import type { WireAnswer } from '../types.js';

interface EntraFault {
  readonly status: 400 | 401;
  /** The OAuth error (RFC 6749, 5.2) that Entra gives with the code. */
  readonly error: string;
  /** The sentence after the code. */
  readonly text: (...details: readonly string[]) => string;
}

const FEDERATION_HINT =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion.';

/**
 * Microsoft: Microsoft Entra authentication and authorization error codes. Statuses as recorded in
 * public issues.
 */
const ENTRA_FAULTS = {
  90002: {
    status: 400,
    error: 'invalid_request',
    text: (tenant) =>
      `Tenant '${tenant}' not found. Check that the tenant ID and the cloud are right.`,
  },
  900144: {
    status: 400,
    error: 'invalid_request',
    text: (name) => `The request body must contain the following parameter: '${name}'.`,
  },
  70003: {
    status: 400,
    error: 'unsupported_grant_type',
    text: (grant) => `The app requested an unsupported grant type '${grant}'.`,
  },
  70011: {
    status: 400,
    error: 'invalid_scope',
    text: (scope) =>
      `The provided value for the input parameter 'scope' is not valid. The scope ${scope} is not valid.`,
  },
  700016: {
    status: 400,
    error: 'unauthorized_client',
    text: (application, tenant) =>
      `Application with identifier '${application}' was not found in the directory '${tenant}'.`,
  },
  7000215: {
    status: 401,
    error: 'invalid_client',
    text: (application) => `Invalid client secret provided for app '${application}'.`,
  },
  7000218: {
    status: 401,
    error: 'invalid_client',
    text: () =>
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
  50013: {
    status: 401,
    error: 'invalid_client',
    text: () => 'Assertion failed signature validation.',
  },
  700024: {
    status: 401,
    error: 'invalid_client',
    text: (now, from, until) =>
      `Client assertion is not within its valid time range. Current time: ${now}, ` +
      `assertion valid from ${from}, expiry time of assertion ${until}.`,
  },
  700027: {
    status: 401,
    error: 'invalid_client',
    text: (application) =>
      `The certificate with identifier used to sign the client assertion is not registered on application '${application}'.`,
  },
  70021: {
    status: 400,
    error: 'invalid_request',
    text: () => 'No matching federated identity record found for presented assertion.',
  },
  700211: {
    status: 401,
    error: 'invalid_client',
    text: (issuer) =>
      `No matching federated identity record found for presented assertion issuer '${issuer}'. ${FEDERATION_HINT}`,
  },
  700212: {
    status: 401,
    error: 'invalid_client',
    text: (audience) =>
      `No matching federated identity record found for presented assertion audience '${audience}'. ${FEDERATION_HINT}`,
  },
  700213: {
    status: 401,
    error: 'invalid_client',
    text: (subject) =>
      `No matching federated identity record found for presented assertion subject '${subject}'. ${FEDERATION_HINT}`,
  },
} satisfies Readonly<Record<number, EntraFault>>;

export type EntraCode = keyof typeof ENTRA_FAULTS;

/** A refusal of Entra. */
export class EntraError extends Error {
  override readonly name = 'EntraError';
  readonly code: EntraCode;
  readonly status: number;
  readonly #error: string;

  constructor(code: EntraCode, ...details: readonly string[]) {
    const fault: EntraFault = ENTRA_FAULTS[code];
    super(`AADSTS${code}: ${fault.text(...details)}`);
    this.code = code;
    this.status = fault.status;
    this.#error = fault.error;
  }

  /**
   * The answer in the shape of Entra's token endpoint.
   *
   * @param now milliseconds since 1970.
   */
  toAnswer(now: number): WireAnswer {
    const [traceId, correlationId] = [randomUUID(), randomUUID()];
    const timestamp = `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`;
    const trail = `Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`;
    return {
      status: this.status,
      headers: { 'cache-control': 'no-store, no-cache', 'x-ms-request-id': traceId },
      body: {
        error: this.#error,
        error_description: `${this.message} ${trail}`,
        error_codes: [this.code],
        timestamp,
        trace_id: traceId,
        correlation_id: correlationId,
        error_uri: `https://login.microsoftonline.com/error?code=${this.code}`,
      },
    };
  }
}
