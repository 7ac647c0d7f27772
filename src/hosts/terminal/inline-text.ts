import type { MarkedToken, Token } from 'marked';

import { parted, visibleText } from '../../report/visible-text.js';

/** A paragraph, or a cell, on one line: words without their marks, and nothing in it that commands. */
export function inline(tokens: readonly Token[]): string {
  // Pieces that are harmless one by one may make a command together.
  return parted(
    tokens
      .map((token) => piece(token))
      .join('')
      .trim(),
  );
}

// Marked says of every token that it may be of a kind that a plugin made; there is no plugin here.
const isOwn = (token: Token): token is MarkedToken => token.type !== 'plugin';

function piece(token: Token): string {
  if (!isOwn(token)) return '';
  if (token.type === 'br') return ' ';
  if (token.type === 'html') return /^<br/i.test(token.raw) ? ' ' : '';
  if ('tokens' in token) return (token.tokens ?? []).map(piece).join('');
  const words = 'text' in token ? token.text : '';
  // What parts two words belongs to neither, and making them visible would take it away.
  const [before = '', after = ''] = [/^\s/, /\s$/].map((edge) => (edge.test(words) ? ' ' : ''));
  return words.trim() === '' ? before : `${before}${plain(words)}${after}`;
}

/** Raw HTML without its tags. */
export const withoutTags = (raw: string): string => raw.replaceAll(/<\/?[a-z][^>]*>/gi, '');

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** What a browser would show of a text with entities, made visible; no sign parts a word. */
export function plain(text: string): string {
  const decoded = text.replaceAll(/&(?:#(\d{1,7})|([a-z]+));/gi, (raw, code?: string, name = '') =>
    code === undefined
      ? (NAMED[String(name)] ?? raw)
      : String.fromCodePoint(Math.min(Number(code), 0x10_ff_ff)),
  );
  return visibleText(decoded.replaceAll('\u200B', ''));
}
