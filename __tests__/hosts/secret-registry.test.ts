import { describe, expect, it } from '@jest/globals';

import { parseArmError } from '../../src/domain/azure/errors/arm-error-parser.js';
import { guardedFiles } from '../../src/hosts/guarded-host.js';
import { openSecretRegistry } from '../../src/hosts/secret-registry.js';
import { cpuTimeOf } from '../cpu-time.js';

const KEY = 'Zk3+9vB/qLw8xYt2+RmN5pHs7dGfJ1aC4eUoWiKbVnXzQySgTlMrPuEhDcFjA0OI6N+w==';
const QUOTED = `Zk3'9vB"qLw8x`;
const eachSign = (by: (code: string) => string, radix = 16): string =>
  Array.from(KEY, (sign) => by(sign.charCodeAt(0).toString(radix))).join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const escaped = KEY.replaceAll('+', String.raw`\u002B`);

// How a service or a proxy may write what it was given.
const written: readonly (readonly [how: string, text: string])[] = [
  ['as it is', KEY],
  ['with escapes of JSON', escaped],
  ['with slashes escaped', KEY.replaceAll('/', String.raw`\/`)],
  ['as JSON in JSON in JSON', JSON.stringify(JSON.stringify({ k: escaped }))],
  ['with bytes in hex', KEY.replaceAll('+', String.raw`\x2b`)],
  ['percent-encoded', encodeURIComponent(KEY)],
  ['percent-encoded in part', KEY.replaceAll('+', '%2b')],
  ['percent-encoded twice', encodeURIComponent(encodeURIComponent(KEY))],
  ['as a field of a form', KEY.replaceAll('+', ' ')],
  ['with references of HTML', KEY.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;')],
  ['with names of HTML', KEY.replaceAll('+', '&plus;').replaceAll('=', '&equals;')],
  ['in base64', base64(KEY)],
  ['in base64 behind a name', base64(`u:${KEY}`)],
  ['in base64 behind a longer name', base64(`us:${KEY}`)],
  ['in base64 of addresses', Buffer.from(`user:${KEY}`).toString('base64url')],
  ['in base64 and escaped', encodeURIComponent(base64(`u:${KEY}`))],
  ['in hex digits', Buffer.from(KEY).toString('hex')],
  ['over several lines', `${KEY.slice(0, 30)}\r\n  ${KEY.slice(30, 60)}\n${KEY.slice(60)}`],
  ['over several lines of JSON', JSON.stringify(`${KEY.slice(0, 40)}\n${KEY.slice(40)}`)],
  ['with its quotes doubled, as in CSV', `"${QUOTED.replaceAll('"', '""')}"`],
  ['with its quotes doubled, as in SQL', `'${QUOTED.replaceAll("'", "''")}'`],
  ['for a shell', `'${QUOTED.replaceAll("'", String.raw`'\''`)}'`],
  ['for a shell, in other quotes', `'${QUOTED.replaceAll("'", `'"'"'`)}'`],
  ['for a shell, in JSON', JSON.stringify(`'${QUOTED.replaceAll("'", `'"'"'`)}'`)],
  ['as two texts in a row', `"${KEY.slice(0, 30)}"'${KEY.slice(30)}'`],
  ['as escape of JavaScript has it', eachSign((code) => `%u00${code}`)],
  ['with code points in braces', eachSign((code) => `\\u{${code}}`)],
  ['in octal digits', eachSign((code) => `\\${code}`, 8)],
  ['in octal digits in JSON', JSON.stringify(KEY.replaceAll('+', String.raw`\053`))],
  ['quoted-printable', eachSign((code) => `=${code.toUpperCase()}`)],
  [
    'quoted-printable over lines',
    `${KEY.slice(0, 40)}=\r\n${KEY.slice(40)}`.replace('w==', 'w=3D=3D'),
  ],
  ['with signs between that do not show', Array.from(KEY).join('\u200B')],
  ['with such signs in JSON', Array.from(KEY).join(String.raw`\u200b`)],
  ['in base64 of UTF-16', Buffer.from(KEY, 'utf16le').toString('base64')],
  ['in base64 of UTF-16 behind a name', Buffer.from(`u:${KEY}`, 'utf16le').toString('base64')],
  ['up to a cut within a code point', `${KEY.slice(0, 12)}\\u{2…`],
  ['up to a cut', `${KEY.slice(0, 12)}…`],
  ['up to a cut within an escape', `${escaped.slice(0, 38)}…`],
  ['up to a cut that nobody marked', KEY.slice(0, 40)],
  ['without its beginning', KEY.slice(9)],
  ['as its middle', KEY.slice(11, 27)],
  ['as its end, in base64', base64(KEY.slice(30))],
  ['in two pieces', `${KEY.slice(0, 33)} - ${KEY.slice(33)}`],
  ['with its signs apart', Array.from(KEY).join(' ')],
  ['with its signs in a list', Array.from(KEY).join(', ')],
];

describe('a secret that was read', () => {
  const registry = openSecretRegistry(() => undefined);
  const blot = (text: string): string => registry.blot(text);
  registry.learn([KEY, QUOTED, 'ünïcödé pässwörd', 'restored by ada']);

  it.each(written)('is blotted when it is written %s', (_, text) => {
    const told = blot(`<before ${text} behind>`);
    expect(told).toMatch(/^<before .*\*\*\*.* behind>$/);
    // At most the signs of base64 stay that hold something else as well.
    expect(told.length).toBeLessThan('<before *** behind>'.length + 15);
  });

  it('leaves pieces that are short or names, and signs that stand apart', () => {
    const known = openSecretRegistry(() => undefined);
    known.learn([KEY, 'Prod-churn-workspace-westeurope-2026']);
    const text = `${KEY.slice(9, 24)} churn-workspace-westeurope a b c 1, 2, 3`;
    expect(known.blot(text)).toBe(text);
    expect(known.blot('in Prod-churn-workspace-westeurope-2026')).toBe('in ***');
  });

  it('is blotted in the letters of every language', () => {
    const encoded = encodeURIComponent('ünïcödé pässwörd');
    expect(blot(`a=${encoded}&b=${encoded.replaceAll('%20', '+')}`)).toBe('a=***&b=***');
  });

  it('is blotted where Azure wrote a page that is cut within it', () => {
    const page = `<html>${'x'.repeat(200)} rejected ${KEY} </html>`;
    for (let more = 0; more < KEY.length; more += 1) {
      const { message } = parseArmError(502, `${' x'.repeat(more / 2)}${page}${'y'.repeat(99)}`);
      expect(blot(message)).not.toContain(KEY.slice(0, 16));
    }
  });

  it('leaves a text as it is that only looks encoded, and a word before a cut', () => {
    const text = String.raw`C:\new\u0041 100%25 &amp; a\"b restored… restored by…`;
    expect(blot(text)).toBe(text.replace('restored by…', '***…'));
    expect(blot('restored by bob')).toBe('restored by bob');
    const quoting = String.raw`"","a ""b"" 'it''s' C:\2026\101 x=20&y=C3 git@4b825dc %u0041 =?utf-8?q?=41?=`;
    expect(blot(quoting)).toBe(quoting);
  });

  it.each([
    ...[
      '"',
      `'"'"'`,
      '%u',
      '%u0041',
      String.raw`\u{`,
      String.raw`\u{41}`,
      String.raw`\1`,
      '=3D',
      'a ',
    ],
    ...['=', '=\r\n', '\u200B', KEY.slice(0, 7), String.raw`\\"`, '%25'],
  ])('is looked for once in a text that is nothing but %j', async (sign) => {
    const text = sign.repeat(60_000 / sign.length);
    const time = await cpuTimeOf(() => blot(text));
    // With the square of its length it took many seconds.
    expect(time).toBeLessThan(1_500);
    expect(blot(text)).toBe(text);
  });
});

it('the journal says no secret of one word, and finds its steps again', async () => {
  const lines: string[] = [];
  const registry = openSecretRegistry(() => undefined);
  registry.learn([KEY]);
  const disk = {
    read: () => Promise.resolve(undefined),
    write: () => Promise.resolve(),
    append: (_path: string, line: string) => Promise.resolve(void lines.push(line)),
  };
  const files = guardedFiles(disk, registry);
  await files.append('j', JSON.stringify({ event: 'restore-failed', id: KEY, said: KEY }));
  await files.append('j', JSON.stringify({ event: 'move-refused', what: `Bad:${KEY}` }));
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    { event: 'restore-failed', id: KEY, said: '***' },
    { event: 'move-refused', what: 'Bad:***' },
  ]);
});
