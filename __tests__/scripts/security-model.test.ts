import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(repository, 'docs/SECURITY-MODEL.md'), 'utf8');
const readme = readFileSync(join(repository, 'README.md'), 'utf8');

const files = readdirSync(join(repository, '__tests__'), { recursive: true, encoding: 'utf8' })
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts'));

/** The rows of every table whose last column is called Test. */
function rowsOf(text: string): readonly { readonly about: string; readonly tests: string }[] {
  const tables = text.split(/\n(?!\|)/).map((part) => part.split('\n').filter(Boolean));
  return tables
    .filter(([head = '']) => /\| Test +\|$/.test(head))
    .flatMap(([, , ...rows]) => rows)
    .map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .map((cells) => ({ about: cells[1] ?? '', tests: cells.at(-2) ?? '' }));
}

/** What a cell names, each a file and one title: `file` "title", "title"; `file` "title". */
function namedIn(tests: string): readonly (readonly [file: string, title: string])[] {
  return tests.split('; ').flatMap((one): (readonly [string, string])[] => {
    const [, file = '', titles = ''] = /^`([^`]+)` ("[^]+")$/.exec(one) ?? [];
    const each = titles === '' ? [''] : titles.slice(1, -1).split('", "');
    return each.map((title) => [file, title]);
  });
}

const pathsOf = (file: string): readonly string[] =>
  files.filter((path) => ['.test.ts', '.ts'].some((end) => path.endsWith(`/${file}${end}`)));

const known = new Map<string, readonly string[]>();

/** Titles, and what tables of tests hold: texts of calls of it and describe, of lists, and names of fields. */
function titlesIn(path: string): readonly string[] {
  const found = known.get(path);
  if (found !== undefined) return found;
  const text = readFileSync(join(repository, '__tests__', path), 'utf8');
  const titles: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && mayBeTitle(node.parent)) titles.push(node.text);
    node.forEachChild(walk);
  };
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  known.set(path, titles);
  return titles;
}

function mayBeTitle(parent: ts.Node): boolean {
  if (ts.isCallExpression(parent)) {
    return /^(?:it|describe)\b/.test(parent.expression.getText());
  }
  return ts.isArrayLiteralExpression(parent) || ts.isPropertyAssignment(parent);
}

const rows = rowsOf(page);

describe('the security model', () => {
  it('has rows to judge', () => {
    expect(rows.length).toBeGreaterThan(80);
  });

  it.each(rows)('names tests that there are, by file and title: $about', ({ tests }) => {
    const named = namedIn(tests);
    expect(named).not.toEqual([]);
    for (const [file, title] of named) {
      expect([tests, title]).not.toEqual([tests, '']);
      const paths = pathsOf(file);
      expect([file, ...paths]).toHaveLength(2);
      expect([title, titlesIn(paths[0] ?? '').some((one) => one.includes(title))]).toEqual([
        title,
        true,
      ]);
    }
  });

  it('names no test that is switched off', () => {
    const paths = new Set(
      rows.flatMap(({ tests }) => namedIn(tests)).flatMap(([file]) => pathsOf(file)),
    );
    const off = [...paths].filter((path) =>
      /\b(?:it|describe)\.(?:skip|todo|failing)\b/.test(
        readFileSync(join(repository, '__tests__', path), 'utf8'),
      ),
    );
    expect(off).toEqual([]);
  });
});

describe('the promises of the README', () => {
  const [, promises = ''] = /\n## What it promises\n([^]*?)\n## /.exec(readme) ?? [];
  const lines = promises.split(/\n- /).slice(1);
  const linkedIn = (text: string): readonly string[] =>
    [...text.matchAll(/\(docs\/SECURITY-MODEL\.md#([\w-]+)\)/g)].map(([, anchor = '']) => anchor);
  const anchors = rows.flatMap(({ about }) => /<a id="([\w-]+)"><\/a>/.exec(about)?.[1] ?? []);

  it.each(lines)('lead to a row of the security model: %s', (line) => {
    expect(linkedIn(line)).not.toEqual([]);
  });

  it('are the rows that have an anchor, each once', () => {
    expect(lines.length).toBeGreaterThan(5);
    expect([...linkedIn(promises)].sort()).toEqual([...anchors].sort());
  });
});
