import { parseJson } from './parse-json.js';
import type { JsonObject, JsonValue, LoggedExchange } from './types.js';

const HIDDEN = '***';

/** Anything that looks like a token in compact form (RFC 7519), wherever it stands. */
const TOKEN = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** Form fields and JSON members that hold a secret, in lower case. */
const SECRET_NAMES: ReadonlySet<string> = new Set([
  'access_token',
  'accesskey',
  'accountkey',
  'adminpassword',
  'client_assertion',
  'client_secret',
  'clientsecret',
  'connectionstring',
  'key',
  'password',
  'primarykey',
  'refresh_token',
  'sastoken',
  'secondarykey',
]);

function redactForm(text: string): string {
  const form = new URLSearchParams(text);
  const shown = [...form].map(([name, value]) => {
    const secret = SECRET_NAMES.has(name.toLowerCase());
    return `${name}=${secret ? HIDDEN : encodeURIComponent(value)}`;
  });
  return shown.join('&');
}

function redactBody(body: JsonValue): JsonValue {
  if (typeof body === 'string') return body.replace(TOKEN, HIDDEN);
  if (typeof body !== 'object' || body === null) return body;
  if (body instanceof Array) return body.map(redactBody);
  const shown: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(body)) {
    const secret = SECRET_NAMES.has(name.toLowerCase()) && typeof value === 'string';
    shown[name] = secret ? HIDDEN : redactBody(value);
  }
  return shown;
}

function redactText(text: string, contentType: string): JsonValue {
  if (contentType.includes('form-urlencoded')) return redactForm(text);
  try {
    return redactBody(parseJson(text));
  } catch {
    return text.replace(TOKEN, HIDDEN);
  }
}

/**
 * One exchange as a line of a log that may be shown to anyone: tokens, assertions, secrets and keys
 * read `***`.
 */
export function redactExchange({ request, answer, at, took }: LoggedExchange): JsonObject {
  const headers = { ...request.headers };
  for (const name of ['authorization', 'x-ms-authorization-auxiliary', 'cookie']) {
    if (headers[name] !== undefined) headers[name] = HIDDEN;
  }
  const shown = answer && {
    status: answer.status,
    headers: { ...answer.headers },
    ...(answer.body === undefined ? {} : { body: redactBody(answer.body) }),
  };
  return {
    sequence: request.sequence,
    at: Math.round(at),
    took: Math.round(took),
    method: request.method,
    url: request.url.href,
    headers,
    body: request.rawBody === '' ? '' : redactText(request.rawBody, headers['content-type'] ?? ''),
    answer: shown,
  };
}
