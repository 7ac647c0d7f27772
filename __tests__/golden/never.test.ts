import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

const folder = new URL('.', import.meta.url);
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file): readonly [string, string] => [file, readFileSync(new URL(file, folder), 'utf8')]);

/** The lines of every page that `looksLike` finds, with the name of the page. */
function lines(looksLike: (line: string) => boolean): readonly string[] {
  return pages.flatMap(([file, page]) =>
    page
      .split('\n')
      .filter(looksLike)
      .map((line) => `${file}: ${line}`),
  );
}

/** The blocks that a reader copies, of every page. */
const copied = pages.flatMap(([, page]) =>
  [...page.matchAll(/^ *```\w*\n(.*?)^ *```$/gms)].map(([, block = '']) => block),
);

// What a reader once met on these pages. A text of a plan is part of its digest and stays.
describe('no page', () => {
  it.each<[string, RegExp]>([
    ['has a time as a machine writes it', /\d{4}-\d\d-\d\dT\d\d:\d\d/],
    ['leaves the plural to the reader', /\w\(e?s\)(?! of (?:blue|green))/],
    [
      'has a name in small letters that Azure spells otherwise',
      /\b(?:resourcegroups|(?:online|batch)endpoints|machinelearningservices)\b|microsoft\.container/,
    ],
    ['counts what is not there', /read, and empty \| [1-9]/],
    ['tells what only a program calls so', /\bServicePrincipal [0-9a-f]{8}-/],
  ])('%s', (_, seldom) => {
    // The fields of a plan are told as they stand in it.
    const isOurs = (line: string): boolean => !line.startsWith('| <code>content.');
    expect(lines((line) => isOurs(line) && seldom.test(unbroken(line)))).toEqual([]);
  });

  // What Azure refuses in general is a rule; what it refused here it gave a reason for.
  it('says that Azure refused without saying what Azure said', () => {
    const told = lines((line) =>
      /\bAzure(?: Resource Manager)? refuse[sd] (?!a\b|to\b)/.test(line),
    );
    expect(told.length).toBeGreaterThan(2);
    const words = /refuse[sd] [\w ]+(?:: |\. Seen: code )[`\w]/;
    expect(told.filter((line) => !words.test(line))).toEqual([]);
  });

  it('has a command that says of nothing what it is about, or that holds what nobody sees', () => {
    const commands = copied
      .flatMap((block) => block.split('\n'))
      .filter((one) => /^ *az /.test(one));
    expect(commands.length).toBeGreaterThan(50);
    expect(commands.filter((one) => !one.includes(' --'))).toEqual([]);
    expect(copied.filter((block) => /(?![\n\r])[\p{Cc}\p{Cf}]/u.test(block))).toEqual([]);
  });

  it('asks for a step with a plan and does not name its file', () => {
    const steps = copied.filter((block) => /^ +mode: (?:move|status|restore)$/m.test(block));
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.filter((block) => !/^ +(?:plan-file|planFile): \S/m.test(block))).toEqual([]);
  });
});

/** A line without what a browser may break it at. */
function unbroken(line: string): string {
  return line.replaceAll('<wbr>', '');
}
