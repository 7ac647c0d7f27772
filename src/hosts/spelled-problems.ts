import { inputsForHost } from '../contract/inputs.js';
import { outputs } from '../contract/outputs.js';
import type { RunReport } from '../domain/run/run-report.js';
import type { GuardedHost } from './guarded-host.js';

/**
 * A report as the host says it: without a known secret, and its problems name inputs and outputs as
 * the users of the host spell them.
 */
export function asTold(
  report: RunReport,
  host: Pick<GuardedHost, 'name' | 'spell' | 'blotted'>,
): RunReport {
  // Names of one word are the same everywhere.
  const names = [...inputsForHost(host.name), ...outputs]
    .map(({ name }) => name)
    .filter((name) => name.includes('-'));
  // Whole names only, not parts of paths and of longer names.
  const known = new RegExp(`(?<![\\w./-])(?:${names.join('|')})(?![\\w/-])`, 'g');
  const spelled = (text: string): string => text.replaceAll(known, (name) => host.spell(name));
  const blotted = host.blotted(report);
  const problems = blotted.problems.map((problem) => ({
    ...problem,
    sentence: spelled(problem.sentence),
    remedy: spelled(problem.remedy),
  }));
  return { ...blotted, problems };
}
