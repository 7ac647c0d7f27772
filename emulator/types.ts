/** JSON as it travels: what Azure sends and takes, untouched. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * One request as it came off the wire, after TLS. Header names are lower case, the path is as the
 * client spelled it.
 */
export interface WireRequest {
  /** Counts requests of this emulator from 1. */
  readonly sequence: number;
  readonly method: string;
  /** Public host name without port, lower case, for example `management.azure.com`. */
  readonly host: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly rawBody: string;
}

/**
 * One answer. `body` is sent as JSON when it is an object, as it is when it is a string (HTML of a
 * gateway).
 */
export interface WireAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonValue;
  /** How it goes over the wire, where not whole and at once: cut off halfway, or in slow pieces. */
  readonly sentAs?: 'cut off' | 'slowly';
}

/** What a service of the emulator does with a request: ARM, Entra, the GitHub OIDC endpoint. */
export type Service = (request: WireRequest) => Promise<WireAnswer>;

/** One line of the request log. `answer` is null when the connection was cut by a fault. */
export interface LoggedExchange {
  readonly request: WireRequest;
  readonly answer: WireAnswer | null;
  /** Milliseconds since the emulator started. */
  readonly at: number;
  /** Milliseconds the answer took, injected latency included. */
  readonly took: number;
}
