/**
 * Waits until something holds, asking every so many milliseconds; raises when it does not within a
 * minute.
 */
export async function until(holds: () => boolean, everyMs = 100): Promise<void> {
  for (let asked = 0; asked < 60_000 / everyMs; asked += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  throw new Error('waited a minute for something that did not happen');
}
