import { runStep } from '../run-step.js';

export interface TerminalCommand {
  /** The bundle of the command line, absolute path. */
  readonly bundle: string;
  /** The Node that runs it; default the one that runs this process. */
  readonly node?: string;
  /** What a person types after the name of the program. */
  readonly args: readonly string[];
  /** The whole environment, the path left aside. */
  readonly environment: Readonly<Record<string, string>>;
  /** The directory that the person is in. */
  readonly workspace: string;
  /** Told of every line, as it comes. */
  readonly onLine?: (line: string) => void;
}

/** How a command ended. */
export interface TerminalRun {
  readonly exitCode: number | null;
  /** Everything that was printed. */
  readonly lines: readonly string[];
  /** What was said last, one `name: value` a line; by names of the contract. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the command line as a person would, but with nobody at the terminal who could answer. */
export async function runTerminal(command: TerminalCommand): Promise<TerminalRun> {
  const { exitCode, lines } = await runStep({
    entry: command.bundle,
    args: command.args,
    workingDirectory: command.workspace,
    environment: { HOME: command.workspace, ...command.environment },
    ...(command.node === undefined ? {} : { node: command.node }),
    ...(command.onLine === undefined ? {} : { onLine: command.onLine }),
  });
  const outputs = lines.flatMap((line) => {
    const [, name, value] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return { exitCode, lines, outputs: Object.fromEntries(outputs) };
}
