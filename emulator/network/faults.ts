import { setTimeout as pause } from 'node:timers/promises';
import type { Service, WireAnswer, WireRequest } from '../types.js';
import { withBodyFault } from './body-faults.js';
import type { AnswerPatch, Fault, FaultAction } from './fault.js';

interface ArmedFault {
  readonly fault: Fault;
  readonly path: RegExp | null;
  seen: number;
  used: number;
}

function matches(armed: ArmedFault, request: WireRequest): boolean {
  const { method, host } = armed.fault.match;
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  if (host !== undefined && host.toLowerCase() !== request.host) return false;
  return armed.path === null || armed.path.test(request.url.pathname + request.url.search);
}

function isDue(armed: ArmedFault): boolean {
  const times = armed.fault.times ?? 1;
  return armed.seen > (armed.fault.after ?? 0) && (times === -1 || armed.used < times);
}

function patched(answer: WireAnswer, patch: AnswerPatch, { url }: WireRequest): WireAnswer {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    headers[name.toLowerCase()] = value;
  }
  for (const [name, value] of Object.entries(patch.headers ?? {})) {
    if (value === null) Reflect.deleteProperty(headers, name.toLowerCase());
    else headers[name.toLowerCase()] = value;
  }
  const status = patch.status ?? answer.status;
  const body = patch.body === undefined ? answer.body : withBodyFault(answer.body, patch.body, url);
  const { sentAs } = patch;
  return {
    status,
    headers,
    ...(body === undefined ? {} : { body }),
    ...(sentAs === undefined ? {} : { sentAs }),
  };
}

async function carryOut(
  action: FaultAction,
  service: Service,
  request: WireRequest,
): Promise<WireAnswer | null> {
  if ('answer' in action) return action.answer;
  if ('reset' in action && action.reset === 'before') return null;
  if ('silent' in action && action.silent === 'before') return never();
  const answer = await service(request);
  if ('answerAfter' in action) return action.answerAfter;
  if ('patch' in action) return patched(answer, action.patch, request);
  if ('silent' in action) return never();
  return 'reset' in action ? null : answer;
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Waits without keeping the process alive. */
async function wait(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await pause(milliseconds, undefined, { ref: false });
}

/** The faults of one emulator, each with the count of requests it has seen. */
export class FaultList {
  #armed: ArmedFault[] = [];

  /** @throws SyntaxError when `match.path` is no regular expression. */
  add(fault: Fault): void {
    const { path } = fault.match;
    const pattern = path === undefined ? null : new RegExp(path, 'i');
    this.#armed.push({ fault, path: pattern, seen: 0, used: 0 });
  }

  /** Forgets all of them. */
  clear(): void {
    this.#armed = [];
  }

  /**
   * Counts a request in every fault it matches and uses up those that are due: all delays, and of
   * the others the first in order.
   */
  take(request: WireRequest): readonly FaultAction[] {
    const actions: FaultAction[] = [];
    let decided = false;
    for (const armed of this.#armed.filter((each) => matches(each, request))) {
      armed.seen += 1;
      const isDelay = 'delayMs' in armed.fault.do;
      if (!isDue(armed) || (decided && !isDelay)) continue;
      armed.used += 1;
      decided ||= !isDelay;
      actions.push(armed.fault.do);
    }
    return actions;
  }
}

/**
 * Puts a latency and the faults that are due before a service.
 *
 * @param latencyMs milliseconds every request waits before it is processed.
 * @returns a service that answers null where a fault cuts the connection.
 */
export function withFaults(
  service: Service,
  faults: FaultList,
  latencyMs: number,
): (request: WireRequest) => Promise<WireAnswer | null> {
  return async (request) => {
    let delay = latencyMs;
    let decision: FaultAction | null = null;
    for (const action of faults.take(request)) {
      if ('delayMs' in action) delay += action.delayMs;
      else decision = action;
    }
    await wait(delay);
    return decision === null ? service(request) : carryOut(decision, service, request);
  };
}
