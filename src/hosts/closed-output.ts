/**
 * Lets a run go on when nobody reads what it prints any more: `| head` has seen enough, or the disk
 * of the log is full. Node would end the process at the first line that finds no reader, also in the
 * middle of a move; what was done is in the report, the journal and the outputs.
 */
export function goOnUnheard(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
