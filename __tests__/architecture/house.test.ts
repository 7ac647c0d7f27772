import { describe, expect, it } from '@jest/globals';

import { mayImport } from './rooms.js';
import { functionLengths, readSourceFiles, resolveImport } from './source-files.js';

const source = readSourceFiles('src');

// Which packages a room may know. Everything else comes from Node itself.
const mayUse: readonly { readonly packages: RegExp; readonly below: RegExp }[] = [
  { packages: /^(?:@azure\/|https-proxy-agent$)/, below: /^src\/azure\// },
  { packages: /^@actions\//, below: /^src\/hosts\/github\// },
  {
    packages: /^azure-(?:pipelines-task-lib|devops-node-api)/,
    below: /^src\/hosts\/azure-pipelines\//,
  },
  { packages: /^marked$/, below: /^src\/hosts\/terminal\// },
  { packages: /^(?:fastest-levenshtein|valibot)$/, below: /^src\/domain\// },
  { packages: /^node:/, below: /^src\/(azure|hosts|modes)\// },
  // Hashing is a pure function of its input.
  { packages: /^node:crypto$/, below: /^src\/domain\// },
];

function roomOf(path: string): string {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? '(none)';
}

describe('the house', () => {
  it('has files to judge', () => {
    expect(source.length).toBeGreaterThan(50);
  });

  it('lets imports point one way only', () => {
    const wrong = source.flatMap((file) =>
      file.imports
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => resolveImport(file, specifier))
        .filter((target) => {
          const [from, to] = [roomOf(file.path), roomOf(target)];
          return from !== to && !(mayImport[from] ?? []).includes(to);
        })
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets each package be known by one room only', () => {
    const wrong = source.flatMap((file) =>
      file.imports
        .filter(({ specifier }) => !specifier.startsWith('.'))
        .filter(
          ({ specifier }) =>
            !mayUse.some(
              ({ packages, below }) => packages.test(specifier) && below.test(file.path),
            ),
        )
        .map(({ specifier }) => `${file.path} uses ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import circle', () => {
    expect(circles(source)).toEqual([]);
  });

  it('finds a circle when there is one', () => {
    const [first] = readSourceFiles('src/contract');
    if (first === undefined) throw new Error('no file');
    const base = { ...first, imports: [{ specifier: './b.js', typeOnly: false, dynamic: false }] };
    const a = { ...base, path: 'src/contract/a.ts' };
    const b = {
      ...base,
      path: 'src/contract/b.ts',
      imports: [{ specifier: './a.js', typeOnly: false, dynamic: false }],
    };
    expect(circles([a, b])).toHaveLength(1);
  });

  it('keeps hosts thin', () => {
    const wrong = source
      .filter(({ path }) => /^src\/hosts\/(github|azure-pipelines|terminal)\//.test(path))
      .filter(({ text }) => text.split('\n').length > 150)
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('compares ids without case by one function', () => {
    const ofAnId =
      /(?:\b(?:id|subject|endpoint|scope|group)|\w(?:Id|Scope|Group)|\b(?:idOf|keyOf|scopeOf|\w*Id)\([^()]*\)|'id'\))\s*\??\.toLowerCase\(\)/;
    for (const one of ['id.to', "textAt(x, 'id')?.to", 'idOf(item)\n  .to', 'a.workspaceId.to']) {
      expect(`${one}LowerCase()`).toMatch(ofAnId);
    }
    const known = source.filter(({ path }) => !path.endsWith('/azure/resource-id.ts'));
    expect(known.length).toBe(source.length - 1);
    expect(known.filter(({ text }) => ofAnId.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('keeps rooms small enough to look around in', () => {
    const rooms = new Map<string, number>();
    for (const { path } of source) {
      const room = path.slice(0, path.lastIndexOf('/'));
      rooms.set(room, (rooms.get(room) ?? 0) + 1);
    }
    expect([...rooms].filter(([, files]) => files > 20)).toEqual([]);
  });

  it('computes no import: a bundler must see every module', () => {
    const wrong = source
      .filter(({ imports }) => imports.some(({ specifier }) => specifier === '(computed)'))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('lets nothing in src know the emulator, the demo or the tests', () => {
    const wrong = source.filter(({ text }) => /emulator|__tests__|\bdemo\//i.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('sizes', () => {
  const everything = readSourceFiles('src', 'emulator', 'scripts', 'demo', 'chaos');

  it('keeps files at 250 lines', () => {
    const long = everything
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('keeps functions at 60 lines', () => {
    const long = everything.flatMap((file) =>
      functionLengths(file)
        .filter(({ lines }) => lines > 60)
        .map(({ name, lines }) => `${file.path} ${name}: ${lines}`),
    );
    expect(long).toEqual([]);
  });

  it('uses no any and no double cast', () => {
    const wrong = everything.filter(({ text }) =>
      /:\s*any\b|\bas any\b|<any>|as unknown as|@ts-ignore|@ts-expect-error|eslint-disable/.test(
        text,
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

type Graph = readonly { readonly path: string; readonly targets: readonly string[] }[];

// A circle of types is one for whoever reads it.
function circles(files: readonly Parameters<typeof resolveImport>[0][]): readonly string[] {
  const graph: Graph = files.map((file) => ({
    path: file.path,
    targets: file.imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier }) => resolveImport(file, specifier)),
  }));
  const targetsOf = new Map(graph.map(({ path, targets }) => [path, targets]));
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const target of targetsOf.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of graph) walk(path, []);
  return found;
}
