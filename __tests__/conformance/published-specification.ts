import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import type { LoggedExchange } from '../../emulator/types.js';
import { operationOf } from './operation-of.js';

const root = resolve('../shared/data/azure-rest-api-specs/specification');

/**
 * Microsoft's published descriptions are reference data beside the repository; without them the
 * tests say so and skip.
 */
export const specificationsPresent = existsSync(root);

/** Every description at hand; what they refer to is found beside them. */
const files = ['**/resource-manager/**/*.json'];

/** What the product asks of Machine Learning in versions of their own, each of which is at hand. */
const ownVersion = /\/workspaces\/[^/]+\/(services|labelingJobs|linkedServices|datasets)(\/|$)/i;

// The newest version at hand is older than the one we ask for; what we read exists in both.
const loadedVersion: readonly (readonly [RegExp, string])[] = [
  [/\/providers\/Microsoft\.MachineLearningServices\/(?!.*\/providers\/)/i, '2024-04-01'],
  [/\/providers\/Microsoft\.Storage\/(?!.*\/providers\/)/i, '2023-04-01'],
  [/\/providers\/Microsoft\.PolicyInsights\//i, '2023-03-01'],
  [/\/providers\/Microsoft\.ResourceGraph\//i, '2022-10-01'],
];

// Any path at all fits the operation `/{resourceId}`, these too.
const NO_OPERATION = /\/operationresults\//i;

interface ValidationSide {
  readonly isSuccessful?: boolean;
  readonly operationInfo?: { readonly operationId?: string; readonly apiVersion?: string };
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly pathsInPayload?: readonly string[];
  }[];
  readonly runtimeException?: { readonly code: string; readonly message: string };
}
interface ValidationResult {
  readonly requestValidationResult: ValidationSide;
  readonly responseValidationResult: ValidationSide;
}
export interface Judgement {
  /** The operation in the specification, and its version; undefined when none fits. */
  readonly operation: string | undefined;
  /** What is wrong with the exchange, as lines; empty when nothing is. */
  readonly complaints: readonly string[];
}
const notJudged: Judgement = { operation: undefined, complaints: [] };
export interface SpecificationJudge {
  judge(exchange: LoggedExchange): Promise<Judgement>;
}

/** Loads the published specifications into Microsoft's own live validator (`oav`). */
export async function openSpecifications(): Promise<SpecificationJudge> {
  const load = createRequire(import.meta.url);
  const { LiveValidator } = load('oav/dist/lib/liveValidation/liveValidator') as {
    LiveValidator: new (
      options: object,
      log: () => void,
    ) => {
      initialize(): Promise<void>;
      validateLiveRequestResponse(pair: object): Promise<ValidationResult>;
    };
  };
  const validator = new LiveValidator(
    {
      fileRoot: root,
      directory: root,
      checkUnderFileRoot: false,
      loadValidatorInBackground: false,
      git: { shouldClone: false },
      swaggerPathsPattern: files,
      excludedSwaggerPathsPattern: ['**/examples/**/*'],
      // It logs every namespace it has no specification of, whether or not an operation fits.
    },
    () => undefined,
  );
  await validator.initialize();
  return {
    judge: async (exchange) => {
      if (NO_OPERATION.test(exchange.request.url.pathname)) return notJudged;
      const result = await validator.validateLiveRequestResponse(pairOf(exchange));
      const { operationId: operation = '', apiVersion = '' } =
        result.requestValidationResult.operationInfo ?? {};
      // What no operation fits is not judged at all, and silence is no agreement.
      if (operation === '' || operation === 'unknownOperationId') {
        return notJudged;
      }
      const complaints = [
        ...linesOf('request', exchange, result.requestValidationResult),
        ...linesOf('answer', exchange, result.responseValidationResult),
        ...unsteered(exchange),
      ];
      return { operation: `${operation} ${apiVersion}`, complaints };
    },
  };
}

// The validator files the registration of a namespace under a name of its own.
const REGISTRATION = /^(\/subscriptions\/[^/]+\/providers\/)[^/]+((?:\/register)?)$/i;

function pairOf({ request, answer }: LoggedExchange): object {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(REGISTRATION, '$1Microsoft.Unknown$2');
  const version = loadedVersion.find(([pattern]) => pattern.test(url.pathname))?.[1];
  if (version !== undefined && !ownVersion.test(url.pathname)) {
    url.searchParams.set('api-version', version);
  }
  return {
    liveRequest: {
      url: `https://${request.host}${url.pathname}${url.search}`,
      method: request.method,
      headers: request.headers,
      body: request.rawBody === '' ? undefined : (JSON.parse(request.rawBody) as unknown),
    },
    liveResponse: {
      statusCode: String(answer?.status ?? 0),
      headers: { 'content-type': 'application/json', ...answer?.headers },
      body: answer?.body,
    },
  };
}

/** An answer 202 names where its operation is told of, and nothing else; no specification asks it. */
function unsteered({ request, answer }: LoggedExchange): readonly string[] {
  if (answer?.status !== 202) return [];
  const named = ['location', 'azure-asyncoperation'].flatMap(
    (name) => answer.headers?.[name] ?? [],
  );
  const isNamed =
    named.length > 0 && named.every((url) => url.startsWith(`https://${request.host}/`));
  return [
    ...(isNamed ? [] : [`${operationOf(request)} (202): names no address of its operation`]),
    ...(answer.body === undefined ? [] : [`${operationOf(request)} (202): has a body`]),
  ];
}

function linesOf(
  side: string,
  { request, answer }: LoggedExchange,
  { errors, runtimeException }: ValidationSide,
): readonly string[] {
  const told = `${operationOf(request)} (${String(answer?.status)}), ${side}`;
  return [
    ...errors.map(
      ({ code, message, pathsInPayload = [] }) =>
        `${told}: ${code} ${pathsInPayload.join(' ')}: ${message}`,
    ),
    ...(runtimeException === undefined ? [] : [`${told}: ${runtimeException.message}`]),
  ];
}
