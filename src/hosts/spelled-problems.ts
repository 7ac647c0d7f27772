import { inputsForHost } from '../contract/inputs.js';
import { outputs } from '../contract/outputs.js';
import type { RunReport } from '../domain/run/run-report.js';
import type { Host } from './host.js';

/** A report whose problems name the inputs and outputs of the host as its users spell them. */
export function withSpelledProblems(report: RunReport, host: Host): RunReport {
  // Names of one word are the same everywhere.
  const names = [...inputsForHost(host.name), ...outputs]
    .map(({ name }) => name)
    .filter((name) => name.includes('-'));
  // Whole names only, not parts of paths and of longer names.
  const known = new RegExp(`(?<![\\w./-])(?:${names.join('|')})(?![\\w/-])`, 'g');
  const spelled = (text: string): string => text.replaceAll(known, (name) => host.spell(name));
  const problems = report.problems.map((problem) => ({
    ...problem,
    sentence: spelled(problem.sentence),
    remedy: spelled(problem.remedy),
  }));
  return { ...report, problems };
}
