import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until something holds, for as long as what brings it about is running.
 *
 * @throws Error when that ends without it.
 */
export async function until(holds: () => boolean, running: Promise<unknown>): Promise<void> {
  const ended = running.then(
    () => true,
    () => true,
  );
  while (!holds()) {
    if (await Promise.race([ended, pause(50, false)])) {
      throw new Error('it ended, and what was waited for did not happen');
    }
  }
}
