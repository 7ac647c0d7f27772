const NAMES = [
  'client_?secret',
  'client_assertion',
  '(?:access|refresh|id|security)_?token',
  'sas_?token',
  'pass(?:word|wd)',
  'pwd',
  'api[_-]?key',
  '(?:account|shared_?access|access|secret|secret_?access|storage|primary|secondary)[_-]?key',
  'shared_?access_?signature',
].join('|');

// What follows a name: not a reference to a variable, which is no secret, and never beyond a quote,
// so that a text that is JSON stays JSON. A name in quotes has its value in quotes.
const VALUE = /(?!\$|\*\*\*|\(left out)[^\s"'\\&;,<>]+/.source;

const ONE_OF_VALUE = /[^\s"'\\&;,<>]/.source;

const VARIABLE =
  '(?!(?:[\\w]{1,40}_)?(?:pad|eos|bos|unk|sep|cls|mask|stop|next)_token)(?:\\w{0,40}_)?(?:token|secret|pass|passwd|passphrase|(?:api|private|auth|signing|encryption|master)_key)';

const QUOTED = /(?!\$)[^"'\\]+/.source;
const OPTION = `[\\w-]{0,40}(?:token|secret|pwd|sas|pass(?:word|wd)|(?:api|access|account|secret|private|storage|subscription)[_-]?key)`;

/**
 * Shapes of secrets in any text: JSON web tokens and other tokens that say what they are, bearer
 * headers, the named fields of token requests and connection strings, who signs in within an
 * address, options of commands, and what signs an address. `$1` is what stays before the secret.
 */
const SHAPES: readonly RegExp[] = [
  // From the last `eyJ` of a run on, and no further than a key is long: a text may be nothing else.
  /()eyJ(?:(?!eyJ)[\w-]){8,}\.[\w-]{8,}\.[\w-]*/g,
  /()\b(?:gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{20,})/g,
  // Models are called so as well, `sk-learn-…` and `hf_bert_…`: a key has letters of both cases and
  // digits.
  /()\b(?:hf_|sk-)(?=[\w-]{0,200}[a-z])(?=[\w-]{0,200}[A-Z])(?=[\w-]{0,200}\d)[\w-]{20,}/g,
  /(bearer\s+)[\w.~+/=-]{12,}/gi,
  /(authorization\\?["']?\s*[:=]\s*\\?["']?basic\s+)[\w+/=-]{4,}/gi,
  /(\bbasic\s+)(?=[\w+/]{0,200}[a-z])(?=[\w+/]{0,200}[A-Z])(?=[\w+/]{0,200}\d)[\w+/]{12,}={0,2}/gi,
  // What was signed in with stays readable as PEM: which kind of key it was, and where it ended.
  /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)(?:[^"'-]|-(?!----))+/g,
  /()\b(?:xox[abeoprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z\d]{16}\b)/g,
  // An organisation or a container before the `@` is a name: only a password follows a colon, but
  // for the web, where a token stands alone (git over HTTPS).
  /\b([a-z][\w+.-]{0,20}:\/\/[^\s/:@"']*:)[^\s/@"']+(?=@)/gi,
  /\b(https?:\/\/)[^\s/:@"'?#]{20,}(?=@)/gi,
  // Whom pip installs for: a name with digits there is a token, but for an organisation of Azure.
  /(git\+https?:\/\/)(?=[a-z_-]{0,60}\d)[\w.-]{6,}(?=@(?!dev\.azure|ssh\.dev|[\w-]{1,60}\.visualstudio))/gi,
  new RegExp(`([?&](?:sig|code|key|token|${NAMES}|subscription-key)=)${VALUE}`, 'gi'),
  ...valuesAfter(`(?:^|[\\s"'])--?${OPTION}(?:=|\\s+)`),
  // A user and a password; elsewhere `-u` is a user and a group.
  new RegExp(
    `(\\bcurl\\b[^\\n|;&]{0,300}?\\s(?:-u|--user|--proxy-user)[\\s=]?["']?[^\\s:"'$]{1,64}:)${VALUE}`,
    'gi',
  ),
  new RegExp(`(\\bsshpass\\s+-p\\s?["']?)${VALUE}`, 'gi'),
  // A variable that is set, by a name that is nothing else; a number of one to four digits counts.
  ...valuesAfter(`(?<![\\w$%-])${VARIABLE}=(?!\\d{1,4}(?!\\w))`),
  new RegExp(`((?:%3F|%26)(?:sig|code|key|token|${NAMES})%3D)(?:(?!%26)${ONE_OF_VALUE})+`, 'gi'),
  ...valuesAfter(`(?:${NAMES}|\\bsig)\\s*[=:]\\s*`),
  new RegExp(`((?:${NAMES})\\\\?["']\\s*[=:]\\s*\\\\?["'])${QUOTED}`, 'gi'),
];

const HINT =
  /token|key|pass|pwd|secret|assertion|sig|sas|code|bearer|eyj|:\/\/|gh[opsur]_|_pat_|glpat|hf_|sk-|basic|xox|akia|asia|curl|sshpass|git\+|%3d/i;

/** The value that follows something, within quotes up to their end. */
function valuesAfter(before: string): readonly RegExp[] {
  return [
    new RegExp(`(${before}\\\\?["'])${QUOTED}`, 'gi'),
    new RegExp(`(${before})${VALUE}`, 'gi'),
  ];
}

/** The text with whatever looks like a secret in it replaced, and everything around it as it is. */
export function withoutSecretShapes(text: string, replacement: string): string {
  // Most texts are names and ids: one look tells.
  if (!HINT.test(text)) return text;
  return SHAPES.reduce((clean, shape) => clean.replace(shape, `$1${replacement}`), text);
}

/**
 * Whether a text is too random to be guessed: one run of at least 20 signs as keys and tokens are
 * made of, of three kinds or of hex digits. An id is none, whatever its length.
 */
export function isUnguessable(text: string): boolean {
  if (!/^[\w+/=.~:-]{20,}$/.test(text) || /^\/|^[a-z]+:|\.[a-z]{2,4}$/i.test(text)) return false;
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return false;
  if (/^[\da-f]{32,}$/i.test(text)) return true;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length;
  return kinds === 3 && new Set(text).size >= 12;
}
