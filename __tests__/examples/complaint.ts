import type { Diagnostic } from 'vscode-languageserver-types';

/** What an editor would underline, as `line: sentence`. */
export function complaint({ range, message }: Diagnostic): string {
  const text = typeof message === 'string' ? message : message.value;
  return `${range.start.line + 1}: ${text}`;
}
