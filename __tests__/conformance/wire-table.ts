/** What stands behind one operation that the product sends. */
export interface WireRow {
  readonly operation: string;
  /** Repository and file of a recording. */
  readonly recording: string | undefined;
  /** Name and version of the operation in a published specification. */
  readonly specification: string | undefined;
}

const HEAD = `# What the product sends to Azure

Every operation that the product sends, as runs show it in which everything is used, and what stands behind the way it is sent and
answered: a recording of Azure (by the repository and the file in which it was published), an operation of Microsoft's published
specifications (\`Azure/azure-rest-api-specs\`), or neither. What hangs on a resource (rights, locks, diagnostic settings) is one
operation whatever the resource is; \`{group}\` is \`/subscriptions/{name}/resourcegroups/{name}\`, and \`{workspace}\` is
\`{group}/providers/microsoft.machinelearningservices/workspaces/{name}\`.

Written by \`npm run wire\`. Every run of tests ends by holding what was sent in it against this table and the specifications, one
exchange of each kind: an operation that is not in it, or is sent or answered otherwise, fails the run.
`;

const cell = (text: string | undefined): string => (text === undefined ? '–' : `\`${text}\``);

function tableOf(rows: readonly WireRow[]): string {
  const cells = rows.map(({ operation, recording, specification }) => [
    `\`${operation}\``,
    cell(recording),
    cell(specification),
  ]);
  const head = ['Operation', 'Recording', 'Specification'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join(
    '\n',
  );
}

/** The document of the table. */
export function wirePage(rows: readonly WireRow[]): string {
  const count = (is: (row: WireRow) => boolean): number => rows.filter(is).length;
  const [both, recordings, specifications, neither] = [
    count(({ recording, specification }) => recording !== undefined && specification !== undefined),
    count(({ recording, specification }) => recording !== undefined && specification === undefined),
    count(({ recording, specification }) => recording === undefined && specification !== undefined),
    count(({ recording, specification }) => recording === undefined && specification === undefined),
  ];
  const sum = `${rows.length} operations: ${both} with a recording and a specification, ${recordings} with a recording alone, ${specifications} with a specification alone, ${neither} with neither.`;
  return `${HEAD}\n${sum}\n\n${tableOf(rows)}\n`;
}

/** The operations in the document. */
export function operationsIn(page: string): readonly string[] {
  return [...page.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, operation = '']) => operation);
}
