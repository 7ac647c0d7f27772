import { outputs } from '../contract/outputs.js';
import type { RunReport } from '../domain/run/run-report.js';
import { filesBeside } from '../modes/parts/file-names.js';
import type { Run } from '../modes/parts/run.js';
import type { Files } from '../ports/ports.js';
import { annotationsOf } from '../report/annotations.js';
import { logLines } from '../report/log-lines.js';
import { junitOf } from '../report/junit.js';
import { FILE_MAX_BYTES, renderEarlyPage } from '../report/page.js';
import { reportJson } from '../report/report-json.js';
import { sarifOf } from '../report/sarif.js';
import type { GuardedHost } from './guarded-host.js';
import { writeLists } from './list-files.js';
import { asTold } from './spelled-problems.js';

/**
 * Publishes a run: report file, summary, annotations, outputs, exit code, on failure as on success.
 * Each is tried for itself, so that a full disk does not cost the outputs.
 */
export async function publish(host: GuardedHost, run: Run, files: Files): Promise<void> {
  const paths = filesBeside(run.planFile());
  const failures: string[] = [];
  const attempt = async (what: string, act: () => Promise<void> | void): Promise<void> => {
    try {
      await act();
    } catch (error) {
      failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  await attempt('lists', () => writeLists(run, files, host));
  await attempt('report file', async () => {
    // The summary has a limit; what the file cannot hold is in the JSON file.
    const whole = asTold(run.report(), host);
    const render = await rendererFor(whole);
    await files.write(paths.report, render(whole, { maxBytes: FILE_MAX_BYTES }));
    run.noteFile({ report: paths.report });
  });
  const report = asTold(run.report(), host);
  await attempt('files for programs', async () => {
    await files.write(paths.reportJson, reportJson(report));
    await files.write(paths.sarif, sarifOf(report));
    await files.write(paths.junit, junitOf(report));
  });
  await attempt('summary', async () => {
    const render = await rendererFor(report);
    await host.writeSummary(render(report));
  });
  await attempt('log', () => {
    logLines(report).forEach((line) => {
      host.log.info(line);
    });
  });
  await attempt('annotations', () => {
    annotate(host, report);
  });
  await attempt('outputs', () => {
    for (const output of outputs) host.setOutput(output.name, output.value(report));
  });
  for (const failure of failures) host.log.warning(`Could not write the ${failure}`);
  if (report.failed || failures.length > 0) host.fail();
}

// Whoever has not got as far as a mode has nothing to say in the other sections.
async function rendererFor({ mode }: RunReport): Promise<typeof renderEarlyPage> {
  if (mode === undefined) return renderEarlyPage;
  const { renderMarkdown } = await import('../report/markdown.js');
  return renderMarkdown;
}

function annotate(host: GuardedHost, report: RunReport): void {
  const { errors, warnings, notices } = annotationsOf(report);
  for (const annotation of errors) host.annotate('error', annotation);
  for (const annotation of warnings) host.annotate('warning', annotation);
  for (const annotation of notices) host.annotate('notice', annotation);
}
