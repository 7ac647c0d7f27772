/** One line of the table. */
export interface Row {
  readonly what: string;
  /** How it was measured: a command, or what was run in this process. */
  readonly how: string;
  readonly figure: number;
  readonly unit: string;
  /** The best that it could be, in the same unit; undefined where nobody knows. */
  readonly floor?: number | undefined;
  /** What the floor is; with a missed bar, why nothing below it can be had. */
  readonly because?: string;
  /** Undefined for what is only told. */
  readonly bar?: number | undefined;
  /** Whether more is better; less is, unless said. */
  readonly rises?: true;
}

/** Rows that are measured together; `npm run bench -- --only NAME` measures them alone. */
export interface Measurement {
  readonly name: string;
  /** @returns rows, or the one line that says why there is no figure here. */
  measure(): Promise<readonly Row[] | string>;
}

/** True when the figure is on the right side of its bar. */
export function isMet({ figure, bar, rises }: Row): boolean {
  if (bar === undefined) return true;
  return rises === true ? figure >= bar : figure <= bar;
}

/** True when what nobody can do better is on the wrong side of the bar. */
export function isOutOfReach({ bar, floor, rises }: Row): boolean {
  if (bar === undefined || floor === undefined) return false;
  return rises === true ? floor < bar : floor > bar;
}

/** What is said of a row beside its bar. */
export function judged(row: Row): string {
  if (row.bar === undefined) return '';
  if (isMet(row)) return 'met';
  return isOutOfReach(row) ? 'out of reach' : '**missed**';
}

/** The rows as a table of Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const { what, how, figure, unit, floor, because, bar, rises } = row;
    const ratio = floor === undefined || floor === 0 ? '' : `${short(figure / floor)} x`;
    const least =
      floor === undefined ? '' : `${short(floor)}${because === undefined ? '' : ` (${because})`}`;
    const limit = bar === undefined ? '' : `${rises === true ? '≥' : '≤'} ${short(bar)}`;
    return [what, how, `${short(figure)} ${unit}`, least, ratio, limit, judged(row)];
  });
  const head = ['What', 'How', 'Figure', 'Floor', 'Ratio', 'Bar', ''];
  const rule = ['---', '---', '---:', '---', '---:', '---:', '---'];
  return [head, rule, ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function short(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en');
}

/** Processor seconds of this process that something took, and what came of it. */
export async function cpuSecondsOf<Value>(
  act: () => Value | Promise<Value>,
): Promise<{ readonly seconds: number; readonly value: Value }> {
  const before = process.cpuUsage();
  const value = await act();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, value };
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
