import { randomUUID } from 'node:crypto';

import {
  createHttpHeaders,
  RestError,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';

import type { ArmSettings } from '../../../emulator/arm/settings.js';
import type { JsonObject, LoggedExchange, Service, WireAnswer } from '../../../emulator/types.js';
import { openMover } from '../../../src/azure/open-mover.js';
import { openReader } from '../../../src/azure/open-reader.js';
import { openSecretReader } from '../../../src/azure/open-secret-reader.js';
import { openWriter } from '../../../src/azure/open-writer.js';
import type { TokenKeeper } from '../../../src/azure/sign-in/token-keeper.js';
import { readRequest } from '../../../src/contract/read-request.js';
import { textAt } from '../../../src/domain/json.js';
import { parseJson } from '../../../src/domain/parse-json.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { runClock } from '../../../src/hosts/run-clock.js';
import { openSecretRegistry } from '../../../src/hosts/secret-registry.js';
import { endWithError, startRun } from '../../../src/modes/parts/run.js';
import { runPipeline } from '../../../src/modes/run-mode.js';
import type { Ports } from '../../../src/ports/ports.js';
import { EmulatedWire } from '../../azure/emulated-wire.js';
import { FakeClock, sideOn } from '../../azure/fake-wire.js';
import { inMemory } from './in-memory.js';
import { keepsNothing, knowsNothing } from './knows-nothing.js';

/**
 * What happens to one request instead of the ordinary: an answer, a break before or after Azure has
 * done it, or the end of the process before or after: then it waits for ever, and `run` gives
 * undefined.
 */
export type Trouble =
  { readonly answer: WireAnswer } | 'before' | 'after' | 'killed before' | 'killed after';

/**
 * The whole product but for its host, on the emulated Azure without a network, its disk in memory,
 * its clock at once.
 */
export interface InProcess {
  run(inputs: Readonly<Record<string, string>>): Promise<RunReport>;
  /** The same for a run that `trouble` kills; a defect when it ended all the same. */
  runUntilKilled(inputs: Readonly<Record<string, string>>): Promise<void>;
  /** `METHOD path` of every request since the last call that is neither a read nor a question. */
  newChanges(): readonly string[];
  /** Every request that reached Azure since the beginning, with its answer. */
  readonly exchanges: readonly LoggedExchange[];
  state(): JsonObject;
  /** What people do in Azure meanwhile. */
  edit(change: (state: JsonObject) => JsonObject): void;
  readonly disk: Map<string, string>;
  /** Told of every request that changes something; undefined lets it through. */
  trouble: (change: string, count: number) => Trouble | undefined;
}

const QUESTION =
  /\/(validateMoveResources|checkPolicyRestrictions|diagnose|Microsoft\.ResourceGraph\/resources|runs\/search|list\w+)$/i;

const NOWHERE = { repository: null, headCommit: null, pullRequest: null, baseBranch: null };

/** What the host knows and keeps; by default nothing. */
type HostPorts = Pick<Ports, 'approvals' | 'planRegistry' | 'context'>;

export interface Surroundings extends Partial<HostPorts> {
  /**
   * One that tells the runs of side by side apart; default: one that moves whenever somebody
   * sleeps.
   */
  readonly clock?: FakeClock;
  /** What lies before Resource Manager and MLflow, for example a throttle. */
  readonly front?: (service: Service) => Service;
  /** What signs in; default: tokens for the asking. */
  readonly credential?: TokenKeeper;
  /** Told of every line of the log but those for debugging. */
  readonly onLine?: (line: string) => void;
  /** What answers in the place of MLflow. */
  readonly mlflow?: Service;
  /** Secrets that the host has read before. */
  readonly knows?: readonly string[];
}

/**
 * @param state Azure's bodies by id. @param settings how Azure behaves. @param written what lies on
 * the disk already.
 */
export function inProcess(
  state: JsonObject,
  settings: ArmSettings = {},
  written: ReadonlyMap<string, string> = new Map(),
  {
    clock = new FakeClock(),
    front,
    approvals = knowsNothing,
    planRegistry = keepsNothing,
    context = NOWHERE,
    credential,
    onLine,
    mlflow,
    knows = [],
  }: Surroundings = {},
): InProcess {
  const azure = new EmulatedWire(state, settings, () => clock.now(), front, mlflow);
  const disk = new Map(written);
  let killed: () => void = () => undefined;
  let changes: string[] = [];
  const self: InProcess = {
    disk,
    exchanges: azure.exchanges,
    trouble: () => undefined,
    state: () => azure.state(),
    edit: (change) => {
      azure.replaceState(change(azure.state()));
    },
    newChanges: () => {
      const all = changes;
      changes = [];
      return all;
    },
    run: (inputs) => {
      const minutes = Number(inputs['timeout-minutes'] ?? '270');
      const ports = portsOn(
        { wire: troubled, own: clock, minutes, credential, onLine, knows },
        disk,
        { approvals, planRegistry, context },
      );
      return runOnce(inputs, ports, disk);
    },
    runUntilKilled: async (inputs) => {
      const end = new Promise<'killed'>(
        (resolve) =>
          (killed = () => {
            resolve('killed');
          }),
      );
      const how = await Promise.race([end, self.run(inputs)]);
      if (how !== 'killed') throw new Error('the run ended before it was killed');
    },
  };
  const troubled: HttpClient = {
    async sendRequest(request) {
      const { pathname } = new URL(request.url);
      if (request.method === 'GET' || QUESTION.test(pathname)) return azure.sendRequest(request);
      const change = `${request.method} ${pathname}`;
      changes.push(change);
      const trouble = self.trouble(change, changes.length);
      if (trouble === undefined) return azure.sendRequest(request);
      if (trouble === 'before') throw broken(request);
      if (typeof trouble !== 'string') return answered(request, trouble.answer);
      if (trouble !== 'killed before') await azure.sendRequest(request);
      if (trouble === 'after') throw broken(request);
      killed();
      return new Promise<never>(() => undefined);
    },
  };
  return self;
}

function broken(request: PipelineRequest): RestError {
  return new RestError('the connection broke', { code: 'ECONNRESET', request });
}

function answered(
  request: PipelineRequest,
  { status, headers, body }: WireAnswer,
): PipelineResponse {
  const bodyAsText =
    typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  return { request, status, headers: createHttpHeaders({ ...headers }), bodyAsText };
}

async function runOnce(
  inputs: Readonly<Record<string, string>>,
  ports: Ports,
  disk: ReadonlyMap<string, string>,
): Promise<RunReport> {
  const given = withDigest(inputs, disk);
  const reading = readRequest(
    { get: (name) => given[name] ?? '', text: (path) => disk.get(path) },
    (name) => name,
  );
  if ('problems' in reading) throw new Error(reading.problems.map((one) => one.sentence).join(' '));
  const run = startRun('1.2.3', ports.clock);
  run.note({ mode: reading.request.mode });
  run.notePlanFile(reading.request.planFile);
  try {
    await runPipeline(reading.request, ports, run);
  } catch (error) {
    endWithError(run, error);
  }
  return run.report();
}

// Somebody who has something put back has the digest of the plan at hand, unless a test says other.
function withDigest(
  inputs: Readonly<Record<string, string>>,
  disk: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  if (inputs['mode'] !== 'restore') return inputs;
  const plan = parseJson(disk.get(inputs['plan-file'] ?? 'workspace-move-plan.json') ?? '');
  return { 'approved-plan-digest': textAt(plan, 'digest') ?? '', ...inputs };
}

interface Side {
  readonly wire: HttpClient;
  readonly own: FakeClock;
  readonly minutes: number;
  readonly credential: TokenKeeper | undefined;
  readonly onLine: ((line: string) => void) | undefined;
  readonly knows: readonly string[];
}

function portsOn(side: Side, disk: Map<string, string>, host: HostPorts): Ports {
  const clock = runClock(side.own, side.minutes);
  const { options: usual } = sideOn(side.wire, side.own);
  const credential = side.credential ?? usual.credential;
  // Each run has one of its own, by which its journal and its marks know it.
  const options = { ...usual, clock, credential, correlationId: randomUUID() };
  const quiet = (): void => undefined;
  const { onLine: line = quiet } = side;
  const secrets = openSecretRegistry(quiet);
  secrets.learn(side.knows);
  return {
    azure: {
      reader: () => Promise.resolve(openReader(options)),
      secretReader: () => Promise.resolve(openSecretReader(options)),
      writer: (allows) => Promise.resolve(openWriter(options, allows)),
      mover: () => Promise.resolve(openMover(options)),
    },
    clock,
    log: { info: line, progress: line, warning: line, group: line, debug: quiet },
    files: inMemory(disk),
    secrets,
    ...host,
  };
}
