import { randomUUID } from 'node:crypto';

import { readRequest } from '../contract/read-request.js';
import { redact } from '../domain/errors.js';
import { TOOL_VERSION } from '../domain/tool-version.js';
import { runPipeline } from '../pipeline.js';
import { endWithError, startRun, type Run } from '../pipeline/run.js';
import type { Request } from '../domain/request.js';
import type { Azure } from '../ports.js';
import { diskFiles } from './disk-files.js';
import type { Host } from './host.js';
import { publish } from './publish.js';
import { systemClock } from './system-clock.js';

/** Runs the product in a host: the one catch of the process, and the report in any case. */
export async function runHost(host: Host): Promise<void> {
  const run = startRun(TOOL_VERSION, systemClock);
  try {
    await readAndRun(host, run);
  } catch (error) {
    if (error instanceof Error) host.log.debug(redact(error.stack ?? error.message));
    endWithError(run, error);
  } finally {
    await publish(host, run, diskFiles);
  }
}

async function readAndRun(host: Host, run: Run): Promise<void> {
  const read = readRequest({ get: (name) => host.input(name) }, (name) => host.spell(name));
  if ('problems' in read) {
    run.end({
      outcome: undefined,
      failureReason: 'invalid-input',
      failed: true,
      problems: read.problems,
    });
    return;
  }
  const { request } = read;
  run.note({ mode: request.mode });
  run.notePlanFile(request.planFile);
  const azure = await openAzureFor(host, request);
  await runPipeline(
    request,
    {
      azure,
      clock: systemClock,
      log: host.log,
      files: diskFiles,
      context: host.context(),
      approvals: host.approvals(request.mode === 'move' ? request.githubToken : ''),
    },
    run,
  );
}

async function openAzureFor(host: Host, request: Request): Promise<Azure> {
  // Loaded only now: a wrong input ends the run before half a second is spent on reading the SDKs.
  const { openAzure } = await import('../azure/open-azure.js');
  return openAzure({
    signIn: request.signIn,
    correlationId: randomUUID(),
    idToken: (audience) => host.idToken(audience),
    environment: host.environment,
    clock: systemClock,
    log: host.log,
    toolVersion: TOOL_VERSION,
  });
}
