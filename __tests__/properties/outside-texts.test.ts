import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Marked } from 'marked';

import { inputList } from '../../src/contract/inputs.js';
import { readRequest } from '../../src/contract/read-request.js';
import { dataText } from '../../src/domain/data-text.js';
import { parseJson } from '../../src/domain/parse-json.js';
import { modes } from '../../src/domain/request/request.js';
import { openSecretRegistry } from '../../src/hosts/secret-registry.js';
import { SEE_PLAN_FILE, shellWord } from '../../src/domain/shell-quote.js';
import { code, fence, idCode, text } from '../../src/report/escape.js';
import { visibleText } from '../../src/report/visible-text.js';
import { hostileNames } from '../hostile-names.js';

const CASES = { numRuns: 1000 };
const marked = new Marked({ gfm: true });
const htmlOf = (markdown: string): string => marked.parse(markdown, { async: false });
const elementsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<\/?([a-z!]\w*)/gi)].map(([, name]) => name ?? '');

/** Whatever somebody may write, and signs that mean something to a page, a log or a shell. */
const active = fc.constantFrom(
  ...'< > & | ` * _ [ ] ( ) ! # @ : $ % ^ ~ \\ " \' - + = ; { }'.split(' '),
  '\n',
  '\r',
  '\u2028',
  '\u202E',
  '\u001b[2J',
  '##[error]',
  '##vso[',
  '::set-output ',
  '<!--',
  '-->',
  '</details>',
  '```',
  '$(id)',
  'http://x.y',
  'www.x.y',
);
const foreign = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(active, fc.string({ maxLength: 3 })), { maxLength: 12 })
    .map((all) => all.join('')),
);

describe('text from outside', () => {
  it('is one paragraph in Markdown, and starts nothing', () => {
    fc.assert(
      fc.property(foreign, (any) => {
        const elements = elementsIn(htmlOf(`${text(any)}\n`));
        expect(elements.filter((name) => name !== 'p')).toEqual([]);
      }),
      CASES,
    );
  });

  it('is one code span in a cell of a table', () => {
    fc.assert(
      fc.property(foreign, (any) => {
        for (const made of [code(any), idCode(any)]) {
          const html = htmlOf(`| a | b |\n| --- | --- |\n| ${made} | end |\n`);
          const cells = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => cell ?? '');
          expect(cells).toHaveLength(2);
          expect(cells[1]).toBe('end');
          const inside = elementsIn(cells[0] ?? '').filter(
            (name) => !['code', 'wbr'].includes(name),
          );
          expect(inside).toEqual([]);
        }
      }),
      CASES,
    );
  });

  it('does not end the block that it is pasted in', () => {
    fc.assert(
      fc.property(fc.array(foreign, { maxLength: 4 }), (lines) => {
        const html = htmlOf(`${fence('sh', lines)}\nafter\n`);
        expect(html.match(/<pre>/g)).toHaveLength(1);
        expect(html.trimEnd().endsWith('<p>after</p>')).toBe(true);
      }),
      CASES,
    );
  });

  it('commands no log and hides nothing, also when it is made visible twice', () => {
    fc.assert(
      fc.property(foreign, (any) => {
        const shown = visibleText(any);
        expect(shown).not.toMatch(/[\r\n\u2028\u2029]|##(?:vso)?\[|^\s*::/i);
        expect(shown).not.toMatch(/(?!\u200B)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u);
        expect(visibleText(shown)).toBe(shown);
      }),
      CASES,
    );
  });

  it('is in a file of data what it was, and no line of it commands', () => {
    fc.assert(
      fc.property(foreign, foreign, (key, value) => {
        fc.pre(key !== '__proto__');
        const written = dataText({ [key]: [value] });
        expect(parseJson(written)).toEqual({ [key]: [value] });
        expect(written).not.toMatch(/##(?:vso)?\[|^\s*::/im);
        expect(written).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u);
      }),
      CASES,
    );
  });

  it('is one word of a command, or is not pasted', () => {
    fc.assert(
      fc.property(foreign, (any) => {
        const word = shellWord(any);
        if (word === SEE_PLAN_FILE) return;
        const bare = word.replace(/^'([^']*)'$/, '$1');
        expect(bare).toBe(any);
        expect(word === bare ? word : "'x'").toMatch(/^(?:[\w./:@=+-]+|'x')$/);
        expect(any).not.toMatch(/['"`\n\r%&|<>^!\\]/);
      }),
      CASES,
    );
  });
});

describe('a secret in a text from outside', () => {
  const json = (one: string): string => JSON.stringify({ message: one });
  const base64 = (one: string): string => Buffer.from(one, 'utf8').toString('base64');
  const encoders: Readonly<Record<string, (one: string) => string>> = {
    json,
    base64,
    base64url: (one) => Buffer.from(one, 'utf8').toString('base64url'),
    percent: encodeURIComponent,
    hex: (one) => Buffer.from(one, 'utf8').toString('hex'),
  };
  const names = Object.keys(encoders);
  const signs = fc.constantFrom(...'aB3xY7zQ9kLmNpRsTuVw+/=&%"\\ éß'.split(''));
  const secrets = fc
    .string({ unit: signs, minLength: 24, maxLength: 48 })
    .filter((one) => one.trim() === one && new Set(one).size > 8);
  const around = fc.string({ unit: fc.constantFrom(...'ab {}:"/?&=.'.split('')), maxLength: 5 });

  it('is blotted however it is encoded, and encoded once more', () => {
    fc.assert(
      fc.property(
        secrets,
        fc.array(fc.tuple(fc.constantFrom(...names), around, around), { maxLength: 2 }),
        (secret, layers) => {
          const registry = openSecretRegistry(() => undefined);
          registry.learn([secret]);
          const wrap = (inner: string): string =>
            layers.reduce(
              (one, [name, before, after]) => encoders[name]?.(`${before}${one}${after}`) ?? one,
              inner,
            );
          const shown = registry.blot(`Azure said ${wrap(secret)} to it.`);
          expect(shown).toContain('***');
          // All but what the edges of the encodings share with their surroundings.
          expect(shown.length).toBeLessThan(wrap('').length + 60);
        },
      ),
      CASES,
    );
  });
});

describe('the inputs of a run', () => {
  const given = fc.dictionary(
    fc.constantFrom(...inputList.map(({ name }) => name)),
    fc.oneof(
      foreign,
      fc.constantFrom(
        ...modes,
        'true',
        'none',
        'all',
        ',',
        'digest',
        'pull-request',
        '11111111-1111-1111-1111-111111111111',
        'constructor',
        '__proto__',
        '1.5',
        '1e3',
        '$(NAME)',
      ),
    ),
  );

  it('of any texts are a request or problems that name inputs, each with what to do', () => {
    const names = new Set(inputList.map(({ name }) => name));
    fc.assert(
      fc.property(given, foreign, (inputs, file) => {
        const source = { get: (name: string) => inputs[name] ?? '', text: () => file };
        const reading = readRequest(source, (name) => name);
        if ('request' in reading) return;
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const { input, sentence, remedy } of reading.problems) {
          expect(names.has(input)).toBe(true);
          expect([sentence, remedy]).not.toContain('');
        }
      }),
      CASES,
    );
  });
});
