/**
 * What secrets are called, as parts of regular expressions. The one table for fields, variables,
 * options, queries and indexes.
 */

/** Whose value is a secret whatever it is, also at the end of a longer name. */
export const SECRET_NAMES = [
  'client_?secret',
  'client_assertion',
  '(?:access|refresh|id|security|auth)_?token',
  'sas_?token',
  'pass(?:wor[dt]|wd|phrase|code)',
  '(?:store|key|ssh)pass',
  'pwd',
  'api[_-]?key',
  '(?:account|shared_?access|access|secret|secret_?access|storage|primary|secondary)[_-]?key',
  'shared_?access_?signature',
].join('|');

/** Of a query, where nothing else is called so; signatures of clouds have a word before. */
export const QUERY_NAMES = `sig|code|key|token|auth|(?:[\\w-]{0,20}-)?signature|${SECRET_NAMES}|subscription-key`;

/** A variable that is set, by a name that is nothing else. */
export const VARIABLE_NAMES =
  '(?!(?:[\\w]{1,40}_)?(?:pad|eos|bos|unk|sep|cls|mask|stop|next)_token)(?:(?:\\w{0,40}_)?(?:token|secret|pass|passwd|passphrase|password|pwd|(?:api|private|auth|signing|encryption|master)_key)|\\w{0,40}(?:ssh|store|key)pass)';

/** What an option is called whose value is a secret. */
export const OPTION_NAMES = `[\\w-]{0,40}(?:token|secret|pwd|sas|pass(?:wor[dt]|wd|phrase|code)|(?:store|key|ssh)pass|(?:api|access|account|secret|private|storage|subscription)[_-]?key)`;

/** The same of one that has other values as well. */
export const OTHER_OPTION_NAMES =
  '(?:[\\w-]{0,40}[_-])?(?:pat|pass|pw|auth|authorization|cookie|credentials?)';

/** What people write before a password, and before other things. */
export const OTHER_NAMES = '(?:\\w{0,40}_)?(?:pass|pw)';
