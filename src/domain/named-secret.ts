import { isUnguessable } from './secret-shapes.js';

// Whole words at the end of a name: `max_tokens`, `tokenizer` and `sort_key` say something else.
const SECRET_NAME =
  /(?:^|_)(?:secret|pwd|pw|pass|passwd|passwor[dt]|passphrase|passcode|(?:ssh|store|key)pass|sas|pat|token|credentials?|connection_?string|(?:api|access|account|secret|private|storage|subscription|auth|encryption|signing|master)_?key)$/;
const PASSWORD_NAME =
  /(?:^|_)(?:secret|pwd|pass|passwd|passwor[dt]|passphrase|passcode|(?:ssh|store|key)pass)$/;
const MAY_BE_SECRET =
  /(?:^|_)(?:keys?|secrets?|tokens?|pass|passwd|password|pwd|pw|sas|pat|signature|auth|authorization|cookie|credentials?)(?:_|$)/;

// Signs that a model takes for the ends and gaps of a text.
const OF_A_MODEL = /(?:^|_)(?:pad|eos|bos|unk|sep|cls|mask|stop|start|end|special|next)_token$/;

// A reference, an address, a path, or a word that says where the secret is or that there is none.
const SAYS_WHERE =
  /^(?:[$@<{*(]|[\w+.-]+:\/\/|azureml:|\/)|^(?:none|null|false|true|empty|unset|vault|key-?vault|prompt|managed|identity|default|required|optional)$/i;

/**
 * Whether people gave a secret under a name of their own, or the service under one that it spells in
 * no other place: an input `db_password` and its value, a tag `apiKey`, an account key in the
 * configuration of Spark. A name alone says it of one word that is no plain one, of a password of any
 * word; a name that may mean something else does of what nobody can guess.
 *
 * @param path names of fields from the body down.
 */
export function isNamedSecret(value: string, path: readonly string[]): boolean {
  const name = wordsOf(nameAt(path));
  if (!MAY_BE_SECRET.test(name) && !SECRET_NAME.test(name)) return false;
  if (OF_A_MODEL.test(name) || value.length < SHORTEST || /\s/.test(value)) return false;
  if (SAYS_WHERE.test(value)) return false;
  if (isUnguessable(value) || PASSWORD_NAME.test(name)) return true;
  return SECRET_NAME.test(name) && /\d/.test(value) && /[^\d.]/.test(value);
}

/** Shorter words are no secret that protects anything. */
const SHORTEST = 6;

/** The name that people chose: a literal input has its value one level below. */
function nameAt(path: readonly string[]): string {
  const last = path.at(-1) ?? '';
  const isInput = /^(?:inputs|outputs)$/i.test(path.at(-3) ?? '');
  return isInput && last.toLowerCase() === 'value' ? (path.at(-2) ?? '') : last;
}

/** A name as words in lower case; of a setting of Spark without the account that it is about. */
function wordsOf(name: string): string {
  return name
    .replace(/\.[\w-]+\.(?:dfs|blob)\.core\..*$/i, '')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/[-. ]/g, '_')
    .toLowerCase();
}
