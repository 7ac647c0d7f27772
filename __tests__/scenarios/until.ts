/** Waits until something holds, asking ten times a second; raises when it does not within a minute. */
export async function until(holds: () => boolean): Promise<void> {
  for (let asked = 0; asked < 600; asked += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('waited a minute for something that did not happen');
}
