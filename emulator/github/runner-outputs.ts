/** A command file that breaks the runner's format. */
export class RunnerFileError extends Error {
  override readonly name = 'RunnerFileError';
}

/**
 * Reads a file of GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE as the runner does: `name=value` lines
 * and `name<<delimiter` blocks, the last value of a name counting (GitHub: Workflow commands,
 * multiline strings).
 *
 * @throws RunnerFileError when a line is neither, or a block has no end.
 */
export function parseRunnerFile(text: string): Readonly<Record<string, string>> {
  const lines = text.split(/\r?\n/);
  const values: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const heredoc = line.indexOf('<<');
    const equals = line.indexOf('=');
    // Whichever sign comes first decides, as in the runner: a value may hold the other one.
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new RunnerFileError(`line ${at + 1} has neither '=' nor '<<': ${line}`);
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, at + 1);
    if (delimiter === '' || end < 0) {
      throw new RunnerFileError(`line ${at + 1} opens a block that never ends: ${line}`);
    }
    values[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
