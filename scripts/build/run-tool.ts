import { spawn } from 'node:child_process';

export interface ToolRun {
  readonly exitCode: number | null;
  /** Standard output and standard error as they came. */
  readonly printed: string;
}

/**
 * Runs a program and waits for its end; it does not inherit the terminal. Does not judge the exit
 * code.
 * @throws Error when the program cannot be started.
 */
export async function runTool(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<ToolRun> {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      printed += chunk;
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { exitCode, printed };
}

/**
 * As `runTool`, for a program of which only success will do; gives what it printed.
 * @throws Error with everything the program printed, when it ends with another code than 0.
 */
export async function mustRun(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string },
): Promise<string> {
  const { exitCode, printed } = await runTool(program, args, options);
  if (exitCode === 0) return printed;
  throw new Error(`${program} ${args.join(' ')} ended with ${String(exitCode)}:\n${printed}`);
}
