/**
 * Ends the process with the exit code that was set, once everything printed is out: a request that
 * was given up may hold its connection for minutes.
 */
export function endProcess(): void {
  process.stdout.write('', () => process.exit());
}
