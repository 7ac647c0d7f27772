/** One line of the table. */
export interface Row {
  readonly what: string;
  /** How it was measured: a command, or what was run in this process. */
  readonly how: string;
  readonly figure: number;
  readonly unit: string;
  /** The least that it could be, and what says so; undefined where nobody knows. */
  readonly floor: number | undefined;
  readonly bar: number;
  /** Whether more is better; less is, unless said. */
  readonly rises?: true;
}

/** True when the figure is on the right side of its bar. */
export function isMet({ figure, bar, rises }: Row): boolean {
  return rises === true ? figure >= bar : figure <= bar;
}

/** The rows as a table of Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const head = [
    '| What | Figure | Floor | Ratio | Bar | |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
  ];
  const lines = rows.map((row) => {
    const { what, figure, unit, floor, bar, rises } = row;
    const ratio = floor === undefined || floor === 0 ? '' : `${short(figure / floor)} x`;
    const least = floor === undefined ? '' : short(floor);
    const limit = `${rises === true ? '≥' : '≤'} ${short(bar)}`;
    const met = isMet(row) ? 'met' : '**missed**';
    return `| ${what} | ${short(figure)} ${unit} | ${least} | ${ratio} | ${limit} | ${met} |`;
  });
  return [...head, ...lines].join('\n');
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
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
