import { dataLine } from '../domain/data-text.js';
import { isJsonArray, isJsonObject, type JsonValue } from '../domain/json.js';
import { parseJson } from '../domain/parse-json.js';
import type { Files, Log } from '../ports/ports.js';
import { logLine } from '../report/log-lines.js';
import { visibleText } from '../report/visible-text.js';
import type { Host } from './host.js';
import { openSecretRegistry, type SecretRegistry } from './secret-registry.js';

const SECRETS_OF_A_CONNECTION: ReadonlySet<string> = new Set([
  'accessToken',
  'secret',
  'certificatePem',
]);

/** A host that says nothing which commands it, and no secret that the run has read. */
export interface GuardedHost extends Host {
  readonly secrets: SecretRegistry;
  /** A copy of what is to be rendered, no text in it with a secret. Before anything is escaped. */
  blotted<Value>(value: Value): Value;
}

/**
 * The one door of a host for texts that may be somebody else's. Every line of the log and every
 * annotation is one line that holds no command of either host, nothing invisible and no known
 * secret; of the rest the secrets are taken out, and the report makes what is left passive.
 */
export function guardedHost(host: Host): GuardedHost {
  const secrets = openSecretRegistry((secret) => {
    host.mask(secret);
  });
  const { blot } = secrets;
  const line = (text: string): string => logLine(blot(text));
  return {
    ...host,
    secrets,
    blotted: (value) => {
      const copy = structuredClone(value);
      blotTexts(copy, blot);
      return copy;
    },
    // What somebody says is secret is masked however short it is.
    mask: (secret) => {
      secrets.learn([secret]);
      if (blot(secret) === secret) host.mask(secret);
    },
    serviceConnection: () => {
      const connection = host.serviceConnection();
      const values: [string, unknown][] = Object.entries(connection ?? {});
      secrets.learn(
        values.flatMap(([name, value]) =>
          SECRETS_OF_A_CONNECTION.has(name) && typeof value === 'string' ? [value] : [],
        ),
      );
      return connection;
    },
    idToken: async (audience) => {
      const token = await host.idToken(audience);
      secrets.learn([token]);
      return token;
    },
    log: guardedLog(host.log, line),
    annotate: (kind, { title, message }) => {
      const [shown, told] = [visibleText(blot(title)), visibleText(blot(message))];
      host.annotate(kind, { title: shown, message: told });
    },
    writeSummary: (markdown) => host.writeSummary(blot(markdown)),
    keepComment: (access, pullRequest, marker, markdown) =>
      host.keepComment(access, pullRequest, marker, blot(markdown)),
    setOutput: (name, value) => {
      host.setOutput(name, blot(value));
    },
  };
}

// A disk that is full is full at every line of the journal: of each warning once is enough.
function guardedLog(log: Log, line: (text: string) => string): Log {
  const warned = new Set<string>();
  return {
    info: (text, tone) => {
      log.info(line(text), tone);
    },
    progress: (text, percent) => {
      log.progress(line(text), percent);
    },
    warning: (text) => {
      const told = line(text);
      if (!warned.has(told)) log.warning(told);
      warned.add(told);
    },
    group: (title, lines) => {
      log.group(line(title), lines.map(line));
    },
    debug: (text) => {
      log.debug(line(text));
    },
  };
}

/** What a later run finds its way by: what Azure or this product made, and nobody's words. */
const MARKS: ReadonlySet<string> = new Set([
  ...['id', 'at', 'step', 'event', 'planDigest', 'correlationId', 'location', 'birth'],
]);

/**
 * Files of which the journal says no secret either. An id, a time and the name of a step must stay
 * what they are, or a later run does not find them again; everything else is blotted. The plan file
 * is left as it is: its digest is about its text, and secrets are left out of it by place and shape.
 */
export function guardedFiles(files: Files, { blot }: SecretRegistry): Files {
  return {
    ...files,
    append: (path, line) => {
      const entry = parseJson(line);
      if (!isJsonObject(entry)) return files.append(path, blot(line));
      return files.append(path, dataLine(wordsBlotted(entry, blot)));
    },
  };
}

function wordsBlotted(value: JsonValue, blot: (text: string) => string): JsonValue {
  if (typeof value === 'string') return blot(value);
  if (isJsonArray(value)) return value.map((inner) => wordsBlotted(inner, blot));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      MARKS.has(name) ? inner : wordsBlotted(inner, blot),
    ]),
  );
}

function blotTexts(value: unknown, blot: (text: string) => string): void {
  if (typeof value !== 'object' || value === null) return;
  const entries: [string, unknown][] = Object.entries(value);
  for (const [key, inner] of entries) {
    if (typeof inner === 'string') Reflect.set(value, key, blot(inner));
    else blotTexts(inner, blot);
  }
}
