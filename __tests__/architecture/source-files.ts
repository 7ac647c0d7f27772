import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

import ts from 'typescript';

export interface SourceFile {
  /** Path from the repository root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly syntax: ts.SourceFile;
  /** Module names as written, static, type-only and dynamic imports alike. */
  readonly imports: readonly ImportUse[];
}

interface ImportUse {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/** Every TypeScript file below the folders, parsed. */
export function readSourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => parse(join(folder, name))),
  );
}

function parse(file: string): SourceFile {
  const text = readFileSync(file, 'utf8');
  const syntax = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return { path: slashed(relative('.', file)), text, syntax, imports: importsOf(syntax) };
}

function importsOf(syntax: ts.SourceFile): readonly ImportUse[] {
  const found: ImportUse[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      found.push({ specifier: node.moduleSpecifier.text, typeOnly, dynamic: false });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({
        specifier: node.moduleSpecifier.text,
        typeOnly: node.isTypeOnly,
        dynamic: false,
      });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      const specifier =
        argument !== undefined && ts.isStringLiteral(argument) ? argument.text : '(computed)';
      found.push({ specifier, typeOnly: false, dynamic: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return found;
}

/** The repository path that a relative import of a file points at, with `.js` spelled `.ts`. */
export function resolveImport(from: SourceFile, specifier: string): string {
  const target = resolve(dirname(from.path), specifier).replace(/\.js$/, '.ts');
  return slashed(relative('.', target));
}

/** Lines of each function with a body, named where it has a name. */
export function functionLengths(
  file: SourceFile,
): readonly { readonly name: string; readonly lines: number }[] {
  const found: { name: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const first = file.syntax.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = file.syntax.getLineAndCharacterOfPosition(node.getEnd()).line;
      found.push({ name: node.name?.getText() ?? '(anonymous)', lines: last - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file.syntax);
  return found;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
