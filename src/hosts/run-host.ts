import { secretInputs } from '../contract/inputs.js';
import type { RequestReading } from '../contract/read-request.js';
import { judgeInputs } from '../contract/wrong-inputs.js';
import { redact } from '../domain/run/errors.js';
import { TOOL_VERSION } from '../domain/run/tool-version.js';
import { endCancelled, endWithError, startRun, type Run } from '../modes/parts/run.js';
import type { Request } from '../domain/request/request.js';
import type { Azure, Clock } from '../ports/ports.js';
import { diskFiles, readTextNow } from './disk-files.js';
import { guardedFiles, guardedHost, type GuardedHost } from './guarded-host.js';
import type { Host } from './host.js';
import { publish } from './publish.js';
import { runClock } from './run-clock.js';
import { systemClock } from './system-clock.js';

/** Runs the product in a host: the one catch of the process, and the report in any case. */
export async function runHost(unguarded: Host): Promise<void> {
  const host = guardedHost(unguarded);
  const run = startRun(TOOL_VERSION, systemClock);
  run.note({ host: host.name, runUrl: host.runUrl() });
  let request: Request | undefined;
  let clock: Clock = systemClock;
  let published: Promise<void> | undefined;
  const publishOnce = (): Promise<void> => (published ??= publish(host, run, diskFiles));
  host.onCancel(async () => {
    const takenBack = published === undefined ? endCancelled(run) : undefined;
    await publishOnce();
    await takenBack;
  });
  try {
    request = await readInputs(host, run);
    if (request !== undefined) {
      clock = runClock(systemClock, request.timeoutMinutes);
      await openAndRun(host, request, clock, run);
    }
  } catch (error) {
    if (error instanceof Error) host.log.debug(redact(error.stack ?? error.message));
    endWithError(run, error);
  } finally {
    await publishOnce();
    if (request !== undefined && !run.isStopped()) {
      const { commentReport } = await import('./report-comment.js');
      await commentReport(host, request, run.report(), clock);
    }
  }
}

/** The request that the inputs make; undefined when they make none, and the run has ended. */
async function readInputs(host: Host, run: Run): Promise<Request | undefined> {
  // Before anything is printed, whether the value is valid or not.
  const secrets = secretInputs
    .map(({ name }) => host.input(name).trim())
    .filter((text) => text !== '');
  for (const secret of secrets) host.mask(secret);
  const read = await readingOf(host);
  if ('problems' in read) {
    run.end({
      outcome: undefined,
      failureReason: 'invalid-input',
      failed: true,
      problems: read.problems,
    });
    return undefined;
  }
  const { request } = read;
  run.note({ mode: request.mode });
  run.notePlanFile(request.planFile);
  return request;
}

// A run that ends at its inputs does not load what makes a request of them.
async function readingOf(host: Host): Promise<RequestReading> {
  const source = { get: (name: string) => host.input(name), text: readTextNow, host: host.name };
  const spell = (name: string): string => host.spell(name);
  const { problems, list } = judgeInputs(source, spell);
  // What is wrong within a list of moves is told together with the rest.
  if (problems.length > 0 && list === '') return { problems };
  const { readRequest } = await import('../contract/read-request.js');
  return readRequest(source, spell);
}

async function openAndRun(
  host: GuardedHost,
  request: Request,
  clock: Clock,
  run: Run,
): Promise<void> {
  const [{ runPipeline }] = await Promise.all([import('../modes/run-mode.js'), host.goOn?.()]);
  const access = { token: 'host' in request ? request.host.token : '', clock };
  const azure = await openAzureFor(host, request, clock);
  await runPipeline(
    request,
    {
      azure,
      clock,
      log: host.log,
      files: guardedFiles(diskFiles, host.secrets),
      secrets: host.secrets,
      context: host.context(),
      approvals: host.approvals(access),
      planRegistry: host.planRegistry(access),
    },
    run,
  );
}

async function openAzureFor(host: Host, request: Request, clock: Clock): Promise<Azure> {
  // Loaded only now: a wrong input ends the run before half a second is spent on reading the SDKs.
  const [{ openAzure }, { randomUUID }] = await Promise.all([
    import('../azure/open-azure.js'),
    import('node:crypto'),
  ]);
  return openAzure({
    signIn: request.signIn,
    correlationId: randomUUID(),
    idToken: (audience) => host.idToken(audience),
    connection: host.serviceConnection(),
    environment: host.environment,
    clock,
    log: host.log,
    toolVersion: TOOL_VERSION,
  });
}
