import type { KnownSecrets } from '../ports/ports.js';
import { decoded, unquoted, viewsOf } from './decoded-view.js';
import { openMatcher, SHORTEST, WORD } from './secret-matcher.js';

export type SecretRegistry = KnownSecrets;

type Range = readonly [from: number, to: number];

/**
 * Opens the registry of a run: every secret that it learns is masked on the host and can be blotted
 * out of texts, as it is, line by line, however its signs are escaped or quoted, in base64 and in hex
 * digits, broken into lines, and as far as it stands before a cut.
 *
 * @param mask keeps a text out of what the host prints.
 */
export function openSecretRegistry(mask: (secret: string) => void): SecretRegistry {
  const matcher = openMatcher();
  return {
    learn: (secrets) => {
      for (const secret of secrets) {
        const news = formsOf(secret).filter((form) => matcher.add(...form));
        if (news.length > 0) mask(secret);
      }
    },
    blot: (text) => {
      // What one view shows may be a part of what another one shows.
      const found = viewsOf(text).flatMap(({ text: seen, given }) =>
        matcher.find(seen).map(([from, to]) => given(from, to)),
      );
      return found.length === 0 ? text : blotted(text, found);
    },
  };
}

function blotted(text: string, found: readonly Range[]): string {
  let clean = '';
  let after = 0;
  for (const [from, to] of found.toSorted((one, other) => one[0] - other[0] || other[1] - one[1])) {
    if (from >= after) clean += `${text.slice(after, from)}***`;
    after = Math.max(after, to);
  }
  return clean + text.slice(after);
}

/** Each form that a secret may have, and whether pieces of it count, too. */
function formsOf(secret: string): readonly (readonly [form: string, inPieces: boolean])[] {
  const lines = [secret, ...secret.split(/[\r\n]+/)]
    .map((line) => line.trim())
    .filter((line) => isForm(line) && !line.startsWith('-----'));
  // Pieces of what is encoded in other ways are more than memory should hold.
  const plain = lines.flatMap((line) => [
    ...[line, decoded(line), unquoted(line)],
    ...inBase64(Buffer.from(line, 'utf8')),
  ]);
  const others = lines.flatMap((line) => [
    // A form writes a space as a plus, and whoever reads one the other way round.
    ...[line.replaceAll(' ', '+'), line.replaceAll('+', ' ')],
    ...spellings(line).flatMap(encodedTwice),
    // As PowerShell and .NET take the bytes of a text.
    ...encodedForms(Buffer.from(line, 'utf16le')),
  ]);
  return [
    ...plain.filter(isForm).map((form) => [form, true] as const),
    ...others.filter(isForm).map((form) => [form, false] as const),
  ];
}

function isForm(text: string): boolean {
  return text.length >= SHORTEST && !WORD.test(text);
}

/** The text as it stands in JSON, in JSON within JSON, and in an address. */
function spellings(line: string): readonly string[] {
  const [once, twice] = [escaped(line), escaped(escaped(line))];
  return [...new Set([line, once, twice, percentEncoded(line)])];
}

function escaped(line: string): string {
  return JSON.stringify(line).slice(1, -1);
}

function percentEncoded(line: string): string {
  // Half of a pair of surrogates is no text, and the encoder throws.
  return encodeURIComponent(Buffer.from(line, 'utf8').toString('utf8'));
}

/** Encoded, and what was encoded encoded in base64 once more; nobody goes deeper for nothing. */
function encodedTwice(line: string): readonly string[] {
  const once = encodedForms(Buffer.from(line, 'utf8'));
  const texts = new Set(once.flatMap((form) => [form, percentEncoded(form)]));
  return [...once, ...[...texts].flatMap((form) => encodedForms(Buffer.from(form, 'utf8')))];
}

function encodedForms(bytes: Buffer): readonly string[] {
  const base64 = inBase64(bytes);
  const hex = bytes.toString('hex');
  return [
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ...[hex, hex.toUpperCase()],
  ];
}

/**
 * What of the secret is the same in every text that is encoded as a whole: base64 takes three bytes
 * for four signs, so what stands before it moves it to one of three places (RFC 4648).
 */
function inBase64(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const [first, end] = [Math.ceil((before * 8) / 6), Math.floor((whole.length * 8) / 6)];
    return whole.toString('base64').slice(first, end);
  });
}
