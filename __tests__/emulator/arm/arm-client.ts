import {
  createArmService,
  type ArmService,
  type ArmSettings,
} from '../../../emulator/arm/arm-service.js';
import { listAt, textAt } from '../../../emulator/arm/json.js';
import type { JsonObject, JsonValue, WireAnswer, WireRequest } from '../../../emulator/types.js';

export const AML_VERSION = '2025-12-01';
const ARM_VERSION = '2021-04-01';

/** One request with its answer, as the emulator's log keeps them. */
export interface Exchange {
  readonly request: WireRequest;
  readonly answer: WireAnswer;
}

export interface ArmClient {
  readonly arm: ArmService;
  readonly exchanges: readonly Exchange[];
  /** Sends a request. A path without query gets an api-version that fits it. */
  send(
    method: string,
    path: string,
    body?: JsonValue,
    headers?: Readonly<Record<string, string>>,
  ): Promise<WireAnswer>;
  get(path: string): Promise<WireAnswer>;
  /** All items of a list, page by page along `nextLink`. */
  list(path: string): Promise<readonly JsonObject[]>;
  /** Lets the emulator's clock go on. */
  pass(seconds: number): void;
}

function versionFor(path: string): string {
  if (/roleAssignments/i.test(path)) return '2022-04-01';
  if (/\/locks/i.test(path)) return '2020-05-01';
  return /MachineLearningServices\/workspaces/i.test(path) ? AML_VERSION : ARM_VERSION;
}

function withVersion(path: string): string {
  if (/[?&]api-version=/.test(path)) return path;
  return `${path}${path.includes('?') ? '&' : '?'}api-version=${versionFor(path)}`;
}

/** A client of an emulated ARM without sockets, with a clock of its own. */
export function openArm(state: JsonObject, settings: ArmSettings = {}): ArmClient {
  let time = Date.UTC(2026, 0, 1);
  const arm = createArmService({ state, settings, now: () => time });
  const exchanges: Exchange[] = [];
  const send: ArmClient['send'] = async (method, path, body, headers = {}) => {
    const target = path.startsWith('https://')
      ? path
      : `https://management.azure.com${withVersion(path)}`;
    const request: WireRequest = {
      sequence: exchanges.length + 1,
      method,
      host: 'management.azure.com',
      url: new URL(target),
      headers: { 'content-type': 'application/json', ...headers },
      rawBody: body === undefined ? '' : JSON.stringify(body),
    };
    const answer = await arm.service(request);
    exchanges.push({ request, answer });
    return answer;
  };
  const get: ArmClient['get'] = (path) => send('GET', path);
  return {
    arm,
    exchanges,
    send,
    get,
    list: async (path) => {
      const found: JsonObject[] = [];
      for (let next = path; next !== '';) {
        const { body } = await get(next);
        found.push(...listAt(body, 'value').flatMap((item) => objects(item)));
        next = textAt(body, 'nextLink');
      }
      return found;
    },
    pass: (seconds) => {
      time += seconds * 1000;
    },
  };
}

function objects(item: JsonValue): readonly JsonObject[] {
  return typeof item === 'object' && item !== null && !Array.isArray(item) && !isList(item)
    ? [item]
    : [];
}

function isList(value: JsonObject | readonly JsonValue[]): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function codeOf(answer: WireAnswer): string {
  return textAt(answer.body, 'error', 'code');
}

export function messageOf(answer: WireAnswer): string {
  return textAt(answer.body, 'error', 'message');
}

/** Status and code, as most refusals are told apart. */
export function refusalOf(answer: WireAnswer): readonly [number, string] {
  return [answer.status, codeOf(answer)];
}

export function names(items: readonly JsonObject[]): readonly string[] {
  return items.map((item) => textAt(item, 'name'));
}
