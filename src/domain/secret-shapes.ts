import {
  OPTION_NAMES,
  OTHER_NAMES,
  OTHER_OPTION_NAMES,
  QUERY_NAMES,
  SECRET_NAMES,
  VARIABLE_NAMES,
} from './secret-names.js';

// What follows a name: not a reference to a variable, which is no secret, and never beyond a quote,
// so that a text that is JSON stays JSON. A name in quotes has its value in quotes.
const VALUE = /(?!\$|\*\*\*|\(left out)[^\s"'\\&;,<>]+/.source;

const ONE_OF_VALUE = /[^\s"'\\&;,<>]/.source;

const QUOTED = /(?!\$)[^"'\\]+/.source;

// What plain words and numbers are not, after a name that has other values as well.
const WITH_A_DIGIT = /(?=[^\s"'\\&;,<>]{0,200}\d)(?=[^\s"'\\&;,<>]{6})/.source;
const OF_THREE_KINDS =
  /(?=[\w+/.~-]{0,200}[a-z])(?=[\w+/.~-]{0,200}[A-Z])(?=[\w+/.~-]{0,200}\d)[\w+/.~-]{16,}={0,2}/
    .source;
const RANDOM = `(?:${OF_THREE_KINDS}|[\\da-f]{32,}(?![\\w-]))`;

/** No number either: what was counted is called so. */
const NO_NUMBER = /(?![\d.,e+-]+(?:[\s"'\\&;<>]|$))/.source;

/**
 * What stands right before a password in the arguments of a command. Elsewhere `-p` is a port or a
 * path, and `-u` a user and a group.
 */
const COMMANDS: readonly (readonly [command: string, before: string])[] = [
  ['login|mongo\\w{0,20}|snowsql|twine|sshpass', '-p[\\s=]?'],
  ['sqlcmd|bcp|(?:un)?zip', '-P[\\s=]?'],
  ['mysql\\w{0,20}|7za?', '-p'],
  ['ldap\\w{1,20}', '-w\\s?'],
  ['redis-cli', '-a\\s?'],
  ['openssl', '-pass(?:in|out)?\\s+pass:'],
  ['smb\\w{0,20}|rpcclient|net', '-U\\s?[^\\s%]{1,64}%'],
  ['curl', '(?:-[uU]|--user|--proxy-user)[\\s=]?["\']?[^\\s:"\'$]{1,64}:'],
  ['lftp', '-u\\s?[^\\s,]{1,64},'],
  ['net\\s+use', '/user:\\S{1,64}\\s+'],
  ['htpasswd', '-\\w{0,3}b\\w{0,3}\\s+\\S{1,200}\\s+\\S{1,64}\\s+'],
  ['ConvertTo-SecureString', '(?:-String\\s+)?(?=["\'])'],
];

/**
 * Shapes of secrets in any text: JSON web tokens and other tokens that say what they are, bearer
 * headers, the named fields of token requests and connection strings, who signs in within an
 * address, options of commands, and what signs an address. `$1` is what stays before the secret.
 */
const SHAPES: readonly RegExp[] = [
  // From the last `eyJ` of a run on, and no further than a key is long: a text may be nothing else.
  /()eyJ(?:(?!eyJ)[\w-]){8,}\.[\w-]{8,}\.[\w-]*/g,
  /()\b(?:gh[opsur]_\w{20,}|github_pat_\w{20,}|gl(?:pat|rt|dt|ptt|cbt|ft|soat|oas|agent)-[\w-]{20,})/g,
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
  // Atlassian, DigitalOcean, Shopify, Docker, Vault, Telegram; Replicate, Groq and Linear, whose
  // prefixes begin names as well, but not such runs.
  /()\b(?:AT[AC]TT3[\w=-]{20,}|do[opr]_v1_[\da-f]{64}|shp(?:at|ca|pa|ss)_[\da-f]{32})/g,
  /()\b(?:dckr_pat_[\w-]{20,}|hvs\.[\w-]{20,}|(?:bot)?\d{8,10}:AA[\w-]{33})/g,
  /()\b(?:r8|gsk|lin_api)_[A-Za-z\d]{30,}/g,
  // Whoever knows such an address may write there.
  /(\bhooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]+/gi,
  /(\bwebhook\.office\.com\/webhookb2\/)[\w/@-]+/gi,
  /(\bdiscord(?:app)?\.com\/api\/webhooks\/\d+\/)[\w-]+/gi,
  /(\bapi\.telegram\.org\/bot\d+:)[\w-]+/gi,
  /(\bhooks\.zapier\.com\/hooks\/(?:catch|standard)\/)[\w/-]+/gi,
  /()\b(?:xox[abeoprs]-[\w-]{10,}|(?:AKIA|ASIA)[A-Z\d]{16}\b)/g,
  // An organisation or a container before the `@` is a name: only a password follows a colon, but
  // for the web, where a token stands alone (git over HTTPS).
  /\b([a-z][\w+.-]{0,20}:\/\/[^\s/:@"']*:)[^\s/@"']+(?=@)/gi,
  /\b(https?:\/\/)[^\s/:@"'?#]{20,}(?=@)/gi,
  // Whom pip installs for: a name with digits there is a token, but for an organisation of Azure.
  /(git\+https?:\/\/)(?=[a-z_-]{0,60}\d)[\w.-]{6,}(?=@(?!dev\.azure|ssh\.dev|[\w-]{1,60}\.visualstudio))/gi,
  new RegExp(`([?&](?:${QUERY_NAMES})=)${VALUE}`, 'gi'),
  ...valuesAfter(`(?:^|[\\s"'])--?(?:${OPTION_NAMES})(?:=|\\s+)`),
  ...valuesAfter(`(?:^|[\\s"'])--?(?:${OTHER_OPTION_NAMES})(?:=|\\s+)`, WITH_A_DIGIT),
  // Of an option, a variable or a column called key only what is random.
  new RegExp(`((?:^|[\\s"'])--(?:[\\w-]{0,40}-)?[kK]ey(?:=|\\s+)\\\\?["']?)${RANDOM}`, 'g'),
  new RegExp(`((?<![\\w$%-])\\w{0,40}_(?:KEY|key)=\\\\?["']?)${RANDOM}`, 'g'),
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
  // Who signs in with a command.
  ...COMMANDS.map(
    ([command, before]) =>
      new RegExp(
        `((?<![\\w.])(?:${command})\\s[^\\n|;&]{0,300}?(?<=\\s)${before}\\\\?["']?)${VALUE}`,
        'g',
      ),
  ),
  /(\bwandb\s+login\s[^\n|;&]{0,100}?(?<![\w-]))[\da-f]{32,}/gi,
  new RegExp(
    `(\\b(?:echo|printf)\\s+(?:-\\w\\s+)?(?:["']?%s(?:\\\\n)?["']?\\s+)?\\\\?["']?)${VALUE}(?=\\\\?["']?\\s*\\|[^\\n|;&]{0,200}(?:-stdin|\\bsudo\\s(?:-\\w{1,20}\\s+){0,3}-\\w{0,3}S\\b))`,
    'gi',
  ),
  /(\bidentified\s+by\s+(?:password\s+)?\\?["'])[^"'\\]+/gi,
  new RegExp(`(:_(?:authToken|auth|password)(?:\\s*=\\s*|\\s+))${VALUE}`, 'g'),
  // Who signs in at an address without a scheme; a digest of an image and a mail address are none.
  /((?<![\w/:.@-])(?!mailto:|acct:|sip:|sha\d)[\w.-]{1,64}:)(?=[^\s/@"':]{0,64}\d)[^\s/@"':]{6,64}(?=@(?!sha\d)[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}(?::\d|\/))/g,
  // A variable that is set, by a name that is nothing else; a number of one to four digits counts.
  ...valuesAfter(`(?<![\\w$%-])${VARIABLE_NAMES}=(?!\\d{1,4}(?!\\w))`),
  new RegExp(
    `((?:(?:%3F|%26)(?:${QUERY_NAMES})|${SECRET_NAMES})%3D)(?:(?!%26)${ONE_OF_VALUE})+`,
    'gi',
  ),
  ...valuesAfter(`(?:${SECRET_NAMES}|\\bsig)\\s*[=:]\\s*`),
  ...valuesAfter(`(?<![\\w$%-])${OTHER_NAMES}\\s*[=:]\\s*`, NO_NUMBER + WITH_A_DIGIT),
  // Of a field, of what is indexed, of a setting with its value beside it.
  new RegExp(
    `((?:${SECRET_NAMES})\\\\?["'](?:\\s*\\]?\\s*[=:]|\\s+value\\s*=)\\s*\\\\?["'])${QUOTED}`,
    'gi',
  ),
  new RegExp(`(["']${VARIABLE_NAMES}\\\\?["']\\s*\\]\\s*=\\s*\\\\?["'])${QUOTED}`, 'gi'),
];

const HINT =
  /token|key|pass|pwd|secret|assertion|sig|sas|code|bearer|eyj|:\/\/|gh[opsur]_|_pat_|glpat|hf_|sk-|basic|xox|akia|asia|curl|sshpass|git\+|%3d|auth|login|mysql|-stdin|-pat|cookie|credential|dapi|\dq~|aiza|npm_|pypi|_live_|_test_|sg\.|slack|webhook|pw|identified|atatt|atctt|v1_|shp|dckr|hvs|:aa|r8_|gsk_|lin_|gl\w{2,5}-|telegram|zapier|sqlcmd|bcp|zip|ldap|redis|mongo|snowsql|twine|7z|smb|rpc|lftp|net\s|sudo|-s\b|securestring|@/i;

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
  if (isOfBase32(text)) return true;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length;
  return kinds === 3 && new Set(text).size >= 12;
}

const SECRET_OPTION = new RegExp(`^(?:--?(?:${OPTION_NAMES})|--(?:[\\w-]{0,40}[_-])?pat)$`, 'i');
const OTHER_OPTION = new RegExp(`^--(?:${OTHER_OPTION_NAMES})$`, 'i');
const NO_PLAIN_VALUE = new RegExp(`^${WITH_A_DIGIT}`);

/** Whether a word of a command is an option, and the next one is a secret by its name. */
export function isSecretsOption(word: string, next: string): boolean {
  return SECRET_OPTION.test(word) || (OTHER_OPTION.test(word) && NO_PLAIN_VALUE.test(next));
}

// A token of Azure DevOps has letters of one case and digits. No name has so many digits apart.
function isOfBase32(text: string): boolean {
  if (!/^(?:[a-z\d]{40,}|[A-Z\d]{40,})={0,6}$/.test(text)) return false;
  return (text.match(/\d+/g) ?? []).length >= 5 && new Set(text).size >= 12;
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
  return !isPlain(word);
}

/** Whether a word is made of pieces that can be said, as names are, for the most part. */
export function isPlain(word: string): boolean {
  const letters = word.match(/[a-z]/gi) ?? [];
  const plain = (word.match(/[A-Z]?[a-z]{2,}|[A-Z]{3,}/g) ?? []).filter(
    (piece) => piece.length > 2 && /[aeiouy]/i.test(piece),
  );
  return plain.join('').length >= letters.length * PLAIN_SHARE;
}
