/**
 * Milliseconds of processor time that something took, in all threads of this process: what it costs,
 * however busy the machine is.
 */
export async function cpuTimeOf(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
