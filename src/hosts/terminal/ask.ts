import { createInterface } from 'node:readline';

import { visibleText } from '../../report/visible-text.js';

/** True where a person sits who can be asked. */
export function isSomebodyThere(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** What the person types; empty when the terminal is closed or ended with Ctrl-D. */
export function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((resolve) => {
    // Reading line by line takes Ctrl-C for itself; it is still meant for the run.
    terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    terminal.on('close', () => {
      resolve('');
    });
    terminal.question(`\n${visibleText(question)}\n> `, (answer) => {
      resolve(answer.trim());
      terminal.close();
    });
  });
}
