import type { Readable } from 'node:stream';

/**
 * How long nothing may come of something before it counts as hanging. The machine may be slow and
 * busy, so what counts is progress, never how long the whole takes.
 */
export const SILENCE_MS = 240_000;

/** What is needed of a child process. */
interface Child {
  readonly stdout: Readable;
  readonly stderr: Readable;
  kill(signal: NodeJS.Signals): boolean;
  once(event: 'close', listener: () => void): unknown;
}

/**
 * Ends a child process once it has printed nothing for so long. To be called before its output is
 * read.
 *
 * @param onSilent told when that happens.
 */
export function endWhenSilent(
  child: Child,
  onSilent: (seconds: number) => void = () => undefined,
): void {
  const timer = setTimeout(() => {
    onSilent(SILENCE_MS / 1000);
    child.kill('SIGKILL');
  }, SILENCE_MS);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', () => timer.refresh());
  child.once('close', () => {
    clearTimeout(timer);
  });
}
