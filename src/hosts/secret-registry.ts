import type { KnownSecrets } from '../ports/ports.js';

export type SecretRegistry = KnownSecrets;

/** Shorter texts stay: every word of a report would be in danger, and so would the outputs. */
const SHORTEST = 8;

/** One plain word may be a word of a report as well, `restored` or an id's `workspaces`. */
const WORD = /^[a-z-]{1,15}$/i;

/**
 * Opens the registry of a run: every secret that it learns is masked on the host and can be blotted
 * out of texts, as it is, line by line, percent-encoded (RFC 3986) and as JSON escapes it.
 *
 * @param mask keeps a text out of what the host prints.
 */
export function openSecretRegistry(mask: (secret: string) => void): SecretRegistry {
  const forms = new Set<string>();
  let known: RegExp | undefined;
  return {
    learn: (secrets) => {
      for (const secret of secrets) {
        const found = formsOf(secret).filter((form) => !forms.has(form));
        if (found.length > 0) mask(secret);
        for (const form of found) forms.add(form);
      }
      // The longest first: one secret may be a part of another.
      const all = [...forms].sort((one, other) => other.length - one.length);
      if (all.length > 0) known = new RegExp(all.map(literal).join('|'), 'g');
    },
    blot: (text) => (known === undefined ? text : text.replace(known, '***')),
  };
}

function formsOf(secret: string): readonly string[] {
  const lines = [secret, ...secret.split(/[\r\n]+/)].map((line) => line.trim());
  return lines
    .filter((line) => line.length >= SHORTEST && !WORD.test(line) && !line.startsWith('-----'))
    .flatMap((line) => {
      const encoded = encodeURIComponent(line.replaceAll(/\p{Cs}/gu, ''));
      const lower = encoded.replace(/%[\dA-F]{2}/g, (sign) => sign.toLowerCase());
      return [line, encoded, lower, JSON.stringify(line).slice(1, -1)];
    });
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
