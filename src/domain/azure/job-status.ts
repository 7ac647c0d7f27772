/**
 * The statuses a job never leaves (JobStatus of Azure REST reference: Machine Learning jobs,
 * 2025-12-01). Paused and NotResponding jobs can go on, and Unknown says nothing, so none of them
 * is here.
 */
const TERMINAL: ReadonlySet<string> = new Set(['Completed', 'Failed', 'Canceled']);

/**
 * True when a job of this status can still do something. An absent status and one this product has
 * never heard of count as alive: only a status known to be terminal proves that a job is over.
 */
export function isJobAlive(status: string | undefined): boolean {
  return status === undefined || !TERMINAL.has(status);
}
