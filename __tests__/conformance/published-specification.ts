import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import type { LoggedExchange } from '../../emulator/types.js';

const root = resolve('../shared/data/azure-rest-api-specs/specification');

/**
 * Microsoft's published descriptions are reference data beside the repository; without them the
 * tests say so and skip.
 */
export const specificationsPresent = existsSync(root);

const files = [
  'resources/resource-manager/Microsoft.Resources/stable/2024-03-01/resources.json',
  'resources/resource-manager/Microsoft.Resources/stable/2021-04-01/resources.json',
  'resources/resource-manager/Microsoft.Resources/stable/2022-12-01/subscriptions.json',
  'resources/resource-manager/Microsoft.Authorization/stable/2020-05-01/locks.json',
  'machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable/2024-04-01/machineLearningServices.json',
  'machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable/2023-04-01/machineLearningServices.json',
  'machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable/2023-04-01/mfe.json',
];

// The newest version of Machine Learning that is at hand is older than the one we ask for; what we
// read exists in both.
const loadedVersion: readonly (readonly [RegExp, string])[] = [
  // The part of the service that has workspaces, computes and networks.
  [
    /\/providers\/Microsoft\.MachineLearningServices\/(workspaces(\/[^/]+)?|locations\/.+)\/?$/i,
    '2024-04-01',
  ],
  [
    /\/workspaces\/[^/]+\/(computes|connections|outboundRules|privateEndpointConnections)\/?$/i,
    '2024-04-01',
  ],
  // The part that has what is in a workspace.
  [/\/providers\/Microsoft\.MachineLearningServices\/workspaces/i, '2023-04-01'],
];

// Polling URLs match `/{resourceId}` and would fail falsely; role assignments and the associated
// types have no specification at hand; provider registrations the validator looks for under the
// namespace they name, and finds none.
const leftOut: readonly RegExp[] = [
  /\/(operationresults|workspaceOperationsStatus)\//i,
  /\/role(Assignments|AssignmentScheduleInstances|EligibilityScheduleInstances)/i,
  /\/Microsoft\.Authorization\/permissions/i,
  /\/providers\/(Microsoft\.ResourceGraph|Microsoft\.EventGrid|Microsoft\.DataFactory)\//i,
  /\/providers\/(Microsoft\.Databricks|Microsoft\.PolicyInsights|Microsoft\.Insights|Microsoft\.AlertsManagement)\//i,
  // Newer, or older, than the versions at hand.
  /\/workspaces\/[^/]+\/(serverlessEndpoints|services|labelingJobs|featuresets|datasets|linkedServices)/i,
  /^\/subscriptions\/[^/]+\/providers\/[^/]+\/?$/i,
  /\/providers\/(Microsoft\.Storage|Microsoft\.KeyVault|Microsoft\.ContainerRegistry|microsoft\.insights)\/.+\/.+/i,
];

// In the types generated from the version that we ask for, and in no version at hand.
const NEWER_FIELD = /^Additional properties not allowed: requiredResourceProviders$/;

interface ValidationSide {
  readonly isSuccessful?: boolean;
  readonly operationInfo?: { readonly operationId?: string };
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}
interface ValidationResult {
  readonly requestValidationResult: ValidationSide;
  readonly responseValidationResult: ValidationSide;
}
export interface SpecificationJudge {
  /**
   * What is wrong with one exchange by the published specification, as lines; empty when nothing
   * is.
   */
  judge(exchange: LoggedExchange): Promise<readonly string[]>;
  covers(exchange: LoggedExchange): boolean;
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
    covers: ({ request, answer }) =>
      answer !== null && !leftOut.some((pattern) => pattern.test(request.url.pathname)),
    judge: async (exchange) => {
      const result = await validator.validateLiveRequestResponse(pairOf(exchange));
      return [
        ...linesOf('request', exchange, result.requestValidationResult),
        ...linesOf('answer', exchange, result.responseValidationResult),
      ];
    },
  };
}

function pairOf({ request, answer }: LoggedExchange): object {
  const url = new URL(request.url);
  const version = loadedVersion.find(([pattern]) => pattern.test(url.pathname))?.[1];
  if (version !== undefined) url.searchParams.set('api-version', version);
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

function linesOf(
  side: string,
  { request, answer }: LoggedExchange,
  result: ValidationSide,
): readonly string[] {
  const operation = result.operationInfo?.operationId ?? '';
  // What no operation fits is not judged at all, and silence is no agreement.
  if (operation === '' || operation === 'unknownOperationId') {
    return [`${request.method} ${request.url.pathname}: no published operation fits`];
  }
  const told = `${request.method} ${request.url.pathname} (${String(answer?.status)}), ${side}`;
  return result.errors
    .filter(({ message }) => !NEWER_FIELD.test(message))
    .map(({ code, message }) => `${told}: ${code}: ${message}`);
}
