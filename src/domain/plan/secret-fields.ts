import { isJsonArray, isJsonObject, type JsonValue } from '../json.js';

/**
 * Fields whose values are secrets or may hold one: left out of everything that is written.
 * `environmentVariables` of a deployment is the one that Azure returns in clear text; its names
 * stay, so that a new variable is still seen.
 */
const SECRET_FIELDS: ReadonlySet<string> = new Set([
  'keys',
  'secrets',
  'sastoken',
  'accountkey',
  'clientsecret',
  'password',
  'adminuserpassword',
  'privatekey',
  'connectionstring',
  'instrumentationkey',
  'serviceBusConnectionString'.toLowerCase(),
  'relayConnectionString'.toLowerCase(),
  // Credentials of connections and of attached computes, which Azure says it does not return (Azure
  // REST reference: Workspace Connections, SslConfiguration, VirtualMachineSshCredentials,
  // Databricks).
  'key',
  'pat',
  'sas',
  'secretaccesskey',
  'refreshtoken',
  'developertoken',
  'cert',
  'privatekeydata',
  'databricksaccesstoken',
  'accesstoken',
  'securitytoken',
  'sasuri',
  'userstoragekey',
  'primarykey',
  'secondarykey',
]);
const NAMES_ONLY_FIELDS: ReadonlySet<string> = new Set(['environmentvariables']);
/** Stands where the value of a secret was. */
export const LEFT_OUT = '(left out)';

/**
 * The value of a field as it may be written down, when the field is one that holds secrets;
 * undefined when it is not. That there is a secret stays visible, and so do the names of variables.
 */
export function withoutSecret(key: string, value: JsonValue): JsonValue | undefined {
  const name = key.toLowerCase();
  if (SECRET_FIELDS.has(name)) return value === null ? null : LEFT_OUT;
  return NAMES_ONLY_FIELDS.has(name) ? namesOnly(value) : undefined;
}

/** The value with the values of all secrets in it left out, and everything else as it is. */
export function withoutSecrets(value: JsonValue): JsonValue {
  if (typeof value === 'string') return isSignedAddress(value) ? LEFT_OUT : value;
  if (isJsonArray(value)) return value.map(withoutSecrets);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      // The names of tags are people's own, and say nothing of secrets.
      key === 'tags' ? inner : (withoutSecret(key, inner) ?? withoutSecrets(inner)),
    ]),
  );
}

/**
 * An address with a shared access signature in it: whoever has it has what it leads to (Azure
 * Storage: SAS).
 */
export function isSignedAddress(text: string): boolean {
  return /[?&]sig=[^&\s]/i.test(text);
}

function namesOnly(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value === null ? null : LEFT_OUT;
  return Object.fromEntries(Object.keys(value).map((name) => [name, LEFT_OUT]));
}
