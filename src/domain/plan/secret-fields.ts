import { namedByPeople } from './named-by-people.js';
import { createHash } from 'node:crypto';

import { isJsonArray, isJsonObject, type JsonValue } from '../json.js';
import {
  isSecretsOption,
  isUnguessable,
  withoutRandomWords,
  withoutSecretShapes,
} from '../secret-shapes.js';
import { isNamedSecret } from '../named-secret.js';

/** Stands where the value of a secret was, or within a text where a secret was in it. */
export const LEFT_OUT = '(left out)';

/**
 * What is left out of everything that is written, by where it stands in a body: names of fields,
 * lower-cased, joined by dots; `*` is one name that people chose. Azure returns some of it in clear
 * text, and says of the rest that it does not (Azure REST reference: Workspace Connections, Computes,
 * Datastores, Online Deployments).
 */
const SECRET_PATHS: readonly RegExp[] = [
  // Names that are nothing else, wherever they stand.
  /(?:^|\.)(?:sas_?token|sasuri|accountkey|client_?secret|(?:adminuser|admin|user)?password)$/,
  /(?:^|\.)(?:privatekey(?:data)?|(?:\w*)connectionstring|instrumentationkey|secretaccesskey)$/,
  /(?:^|\.)(?:(?:refresh|developer|databricksaccess|access|security)token|userstoragekey)$/,
  /(?:^|\.)(?:(?:primary|secondary|account|shared ?access|api)key|sdktelemetryappinsightskey)$/,
  // Names that are something else elsewhere: a policy of a key vault permits `keys` and `secrets`,
  // and a deployment may be called `cert`.
  /(?:^|\.)credentials\.(?:\w+\.)*(?:key|keys|pat|sas|secrets|secret|token|cert|certificate)$/,
  /(?:^|\.)(?:administratoraccount|sslconfiguration)\.(?:key|cert|privatekeydata)$/,
  /^(?:properties\.)?(?:properties\.)?keys$/,
  // What a listing of keys answers has no envelope.
  /^(?:key|certificate|(?:admin|user)kubeconfig)$/,
  /(?:^|\.)environment_?variables\.\*$/,
  /(?:^|\.)(?:startupscript|creationscript)\.script(?:data|arguments)$/,
];

// The metadata of a connection hold its key where people put it, under a name of their own.
const METADATA = /^properties\.metadata\.\*$/;
const SOUNDS_SECRET =
  /key|secret|token|pass|pwd|credential|sas$|connection_?string|(?:^|[._-])(?:pat|auth|authorization|cookie)$/i;

// What a shell or a container is told to run.
const COMMAND = /(?:^|\.)(?:commands?|cmd|args|arguments|entrypoint|dockerargs(?:list)?)$/;

/**
 * Whether the value at this place of a body is a secret, whatever it holds. The one table of places:
 * what is compared and what is kept leave out the same.
 *
 * @param path names of fields from the body down, as Azure spells them; items of lists add nothing.
 */
export function isSecretPath(path: readonly string[]): boolean {
  const { place, name } = placeOf(path);
  if (METADATA.test(place)) return SOUNDS_SECRET.test(name);
  return SECRET_PATHS.some((secret) => secret.test(place));
}

/**
 * The value with all secrets in it left out, by place and by shape, and everything else as it is.
 *
 * That there was a secret stays visible, and of what people wrote and nobody can guess a short hash
 * as well, so that another script or variable shows as a change. There is none of anything that
 * could be guessed: a hash of it would be the secret to whoever tries words. What Azure makes and
 * renews by itself has no hash either, because its renewal is no change.
 */
export function withoutSecrets(value: JsonValue, path: readonly string[] = []): JsonValue {
  if (value !== null && isSecretPath(path)) return leftOutAt(value, path);
  if (typeof value === 'string') return withoutSecretsInText(value, path);
  if (isJsonArray(value)) {
    return value.map((item, at) =>
      isOptionsValue(value[at - 1], item) ? LEFT_OUT : withoutSecrets(item, path),
    );
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutSecrets(inner, [...path, key])]),
  );
}

/** Whether a value was left out of the plan, or a part of the text. */
export function isLeftOut(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && value.includes(LEFT_OUT.slice(0, -1));
}

/**
 * The texts that `withoutSecrets` leaves out of a value and that the run must not say anywhere: all
 * but variables that are as good as public, a mode or a name.
 */
export function secretTextsIn(value: JsonValue, path: readonly string[] = []): readonly string[] {
  if (typeof value === 'string') {
    const { place, name } = placeOf(path);
    const isVariable = /(?:^|\.)environment_?variables\.\*$/.test(place);
    if (isVariable && !SOUNDS_SECRET.test(name) && !isUnguessable(value)) return [];
    return isSecretPath(path) || isNamedSecret(value, path) ? [value] : [];
  }
  if (isJsonArray(value)) return value.flatMap((item) => secretTextsIn(item, path));
  if (!isJsonObject(value)) return [];
  // What lies below a secret is one as well, whatever it is called.
  return isSecretPath(path)
    ? Object.values(value).flatMap((inner) => secretTextsIn(inner, path))
    : Object.entries(value).flatMap(([key, inner]) => secretTextsIn(inner, [...path, key]));
}

function leftOutAt(value: JsonValue, path: readonly string[]): JsonValue {
  // What was left out before stays as it is: it may be a hash that is compared.
  if (isLeftOut(value)) return value;
  const { place } = placeOf(path);
  const isByPeople = /\.(?:\*|script(?:data|arguments))$/.test(place);
  if (!isByPeople || typeof value !== 'string') return LEFT_OUT;
  // A script that lies in a file share has its path here; base64 knows no full stop.
  if (place.endsWith('.scriptdata') && /^[\w/ -]+\.\w+$/.test(value)) return value;
  return isUnguessable(value) ? hashed(value) : LEFT_OUT;
}

function hashed(value: string): string {
  const hash = createHash('sha256').update(value, 'utf8').digest('hex').slice(0, 12);
  return `${LEFT_OUT.slice(0, -1)}, sha256 ${hash})`;
}

function withoutSecretsInText(value: string, path: readonly string[]): JsonValue {
  // The whole of it, because the rest of a signature is another one with each reading.
  if (/(?:^|[?&]|%3f|%26)sig(?:=|%3d)[^&\s]/i.test(value)) return LEFT_OUT;
  if (METADATA.test(placeOf(path).place) && isUnguessable(value)) return leftOutAt(value, path);
  if (isNamedSecret(value, path)) return isUnguessable(value) ? hashed(value) : LEFT_OUT;
  const isCommand = COMMAND.test(placeOf(path).place);
  return withoutSecretShapes(isCommand ? withoutRandomWords(value, hashed) : value, LEFT_OUT);
}

/** Whether an item of a list is the value of the option before it, and that one a secret. */
function isOptionsValue(option: JsonValue | undefined, value: JsonValue): boolean {
  if (typeof option !== 'string' || typeof value !== 'string') return false;
  return isSecretsOption(option, value) && !/^(?:[-$]|$)/.test(value) && !isLeftOut(value);
}

/** A path as the table spells it, and the name that its last field has for people. */
function placeOf(path: readonly string[]): { readonly place: string; readonly name: string } {
  const names = path.map((name) => name.toLowerCase());
  const place = names.map((name, at) =>
    namedByPeople.has(names[at - 1] ?? '') ? '*' : name.replaceAll('.', ' '),
  );
  return { place: place.join('.'), name: path.at(-1) ?? '' };
}
