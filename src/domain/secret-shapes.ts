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

// What plain words and numbers are not, after a name that has other values as well.
const WITH_A_DIGIT = /(?=[^\s"'\\&;,<>]{0,200}\d)(?=[^\s"'\\&;,<>]{6})/.source;
const OF_THREE_KINDS =
  /(?=[\w+/.~-]{0,200}[a-z])(?=[\w+/.~-]{0,200}[A-Z])(?=[\w+/.~-]{0,200}\d)[\w+/.~-]{16,}={0,2}/
    .source;
const OTHER_OPTION = `--(?:[\\w-]{0,40}[_-])?(?:pat|auth|authorization|cookie|credentials?)`;

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
  // Databricks, Google, npm, PyPI, Stripe, SendGrid, and a client secret of Entra ID.
  /()\b(?:dapi[\da-f]{32}|AIza[\w-]{30,}|npm_[A-Za-z\d]{30,}|pypi-AgE[\w-]{16,})/g,
  /()\b(?:[rs]k_(?:live|test)_\w{16,}|SG\.[\w-]{16,}\.[\w-]{16,})/g,
  /()(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{20,}/g,
  // Whoever knows such an address may write there.
  /(\bhooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]+/gi,
  /(\bwebhook\.office\.com\/webhookb2\/)[\w/@-]+/gi,
  /()\b(?:xox[abeoprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z\d]{16}\b)/g,
  // An organisation or a container before the `@` is a name: only a password follows a colon, but
  // for the web, where a token stands alone (git over HTTPS).
  /\b([a-z][\w+.-]{0,20}:\/\/[^\s/:@"']*:)[^\s/@"']+(?=@)/gi,
  /\b(https?:\/\/)[^\s/:@"'?#]{20,}(?=@)/gi,
  // Whom pip installs for: a name with digits there is a token, but for an organisation of Azure.
  /(git\+https?:\/\/)(?=[a-z_-]{0,60}\d)[\w.-]{6,}(?=@(?!dev\.azure|ssh\.dev|[\w-]{1,60}\.visualstudio))/gi,
  new RegExp(`([?&](?:sig|code|key|token|${NAMES}|subscription-key)=)${VALUE}`, 'gi'),
  ...valuesAfter(`(?:^|[\\s"'])--?${OPTION}(?:=|\\s+)`),
  ...valuesAfter(`(?:^|[\\s"'])${OTHER_OPTION}(?:=|\\s+)`, WITH_A_DIGIT),
  // Of an option, a variable or a column called key only what is random.
  new RegExp(`((?:^|[\\s"'])--(?:[\\w-]{0,40}-)?[kK]ey(?:=|\\s+)\\\\?["']?)${OF_THREE_KINDS}`, 'g'),
  new RegExp(`((?<![\\w$%-])\\w{0,40}_(?:KEY|key)=\\\\?["']?)${OF_THREE_KINDS}`, 'g'),
  // What a header says of who asks.
  new RegExp(
    `(\\bauthorization\\\\?["']?\\s*[:=]\\s*\\\\?["']?(?:(?:token|basic|digest|api-?key|key)\\s+)?)${WITH_A_DIGIT}${VALUE}`,
    'gi',
  ),
  ...valuesAfter(
    `(?:^|[\\s"'])(?:\\w{1,20}-){1,6}(?:key|token|secret|auth)\\\\?["']?\\s*:\\s*`,
    WITH_A_DIGIT,
  ),
  /(\bcookie\\?["']?\s*:\s*\\?["']?)[\w.-]{1,60}=[^"'\\\n]+/gi,
  // A field with a name that is said in sentences, too.
  new RegExp(
    `(["'](?:[\\w-]{0,40}[_-])?(?:token|secret|pat)\\\\?["']\\s*[:=]\\s*\\\\?["'])(?=[^"'\\\\\\s]{0,200}\\d)(?!\\$)[^"'\\\\\\s]{6,}`,
    'gi',
  ),
  new RegExp(`((?<![\\w$%-])(?:[Tt]oken|TOKEN|[Ss]ecret|SECRET):\\s+)${OF_THREE_KINDS}`, 'g'),
  // Who signs in with a command; elsewhere `-p` is a port or a path.
  new RegExp(`(\\blogin\\s[^\\n|;&]{0,300}?(?<=\\s)-p[\\s=]?\\\\?["']?)${VALUE}`, 'gi'),
  new RegExp(`(\\bmysql\\w{0,20}\\s[^\\n|;&]{0,300}?(?<=\\s)-p\\\\?["']?)${VALUE}`, 'g'),
  /(\bwandb\s+login\s[^\n|;&]{0,100}?(?<![\w-]))[\da-f]{32,}/gi,
  new RegExp(
    `(\\b(?:echo|printf)\\s+(?:-\\w\\s+)?\\\\?["']?)${VALUE}(?=\\\\?["']?\\s*\\|[^\\n|;&]{0,200}-stdin)`,
    'gi',
  ),
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
  /token|key|pass|pwd|secret|assertion|sig|sas|code|bearer|eyj|:\/\/|gh[opsur]_|_pat_|glpat|hf_|sk-|basic|xox|akia|asia|curl|sshpass|git\+|%3d|auth|login|mysql|-stdin|-pat|cookie|credential|dapi|\dq~|aiza|npm_|pypi|_live_|_test_|sg\.|slack|webhook/i;

/** The value that follows something and is like this, within quotes up to their end. */
function valuesAfter(before: string, like = ''): readonly RegExp[] {
  return [
    new RegExp(`(${before}\\\\?["'])${like}${QUOTED}`, 'gi'),
    new RegExp(`(${before})${like}${VALUE}`, 'gi'),
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

const SECRET_OPTION = new RegExp(`^(?:--?${OPTION}|--(?:[\\w-]{0,40}[_-])?pat)$`, 'i');

/** Whether a word of a command is an option whose value is a secret. */
export function isSecretOption(word: string): boolean {
  return SECRET_OPTION.test(word);
}

/** A word of a command, and within a path or an address one of its parts. */
const WORD = /[\w+/.~-]{20,}={0,2}/g;
const PART = /[\w~-]{20,}/g;

/**
 * A command with every word in it that nobody can guess replaced, whatever stands before it: an
 * option like `-p` says nothing. Names that are long, references, and hex digits, which a commit and
 * a digest have as well, stay.
 */
export function withoutRandomWords(command: string, instead: (word: string) => string): string {
  return command.replace(WORD, (word, at: number) => {
    if (/\$(?:\{\{?)? ?$/.test(command.slice(Math.max(0, at - 4), at))) return word;
    if (isRandom(word)) return instead(word);
    return word.replace(PART, (part) => (isRandom(part) ? instead(part) : part));
  });
}

/** The share of letters from which on a word is a name: of random ones it is 0.4 in the mean. */
const PLAIN_SHARE = 0.65;

/** What is random has few signs between letters: one in 32 in base64. */
const PLAIN_PIECE = 7;

function isRandom(word: string): boolean {
  if (!isUnguessable(word) || /^[\da-f]+$/i.test(word)) return false;
  if ((word.match(/[_./-]/g) ?? []).length * PLAIN_PIECE >= word.length) return false;
  const letters = word.match(/[a-z]/gi) ?? [];
  const plain = (word.match(/[A-Z]?[a-z]{2,}|[A-Z]{3,}/g) ?? []).filter(
    (piece) => piece.length > 2 && /[aeiouy]/i.test(piece),
  );
  return plain.join('').length < letters.length * PLAIN_SHARE;
}
