import { gatewayError } from './errors.js';
import { typeOf } from './ids.js';
import type { WireAnswer } from '../types.js';
import type { Azure, Call } from './call.js';

const WELL_FORMED = /^(\d{4}-\d{2}-\d{2})(-[a-z]+)?$/i;
const AML = 'microsoft.machinelearningservices/workspaces';

interface Served {
  /** First and last date, without `-preview`. */
  readonly since: string;
  readonly until: string;
  readonly previewOnly?: boolean;
}

// Generated types of every published version (Azure/bicep-types-az) say which versions carry which
// type.
const newest = '2026-09-01';
const served: Readonly<Record<string, Served>> = {
  [AML]: { since: '2018-11-19', until: newest },
  [`${AML}/services`]: { since: '2020-05-01', until: '2021-04-01' },
  [`${AML}/labelingjobs`]: { since: '2020-09-01', until: '2024-04-01', previewOnly: true },
  [`${AML}/linkedservices`]: { since: '2020-09-01', until: '2020-09-01', previewOnly: true },
  [`${AML}/linkedworkspaces`]: { since: '2020-05-01', until: '2020-05-15', previewOnly: true },
  [`${AML}/datasets`]: { since: '2020-05-01', until: '2020-05-01', previewOnly: true },
  [`${AML}/schedules`]: { since: '2022-06-01', until: newest },
  [`${AML}/serverlessendpoints`]: { since: '2023-08-01', until: newest },
  [`${AML}/outboundrules`]: { since: '2023-04-01', until: newest },
};

function servedFor(type: string): Served | undefined {
  const low = type.toLowerCase();
  return served[low] ?? (low.startsWith(`${AML}/`) ? served[AML] : undefined);
}

/**
 * Whether an api-version is served for a type. Types other than those of Machine Learning take
 * every well-formed one.
 *
 * @param type `Microsoft.X/a/b`, any case.
 * @param oldest oldest version of Machine Learning that is served.
 */
export function isServed(type: string, apiVersion: string, oldest: string): boolean {
  const [, date = '', suffix] = WELL_FORMED.exec(apiVersion) ?? [];
  if (date === '') return false;
  const range = servedFor(type);
  if (range === undefined) return true;
  if (date < oldest || date < range.since || date > range.until) return false;
  return suffix !== undefined || range.previewOnly !== true;
}

/** Refuses a request without an api-version, or with one that the type does not have. */
export function refuseVersion(call: Call, { behaviour }: Azure): WireAnswer | undefined {
  if (call.apiVersion === '') {
    return gatewayError(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  }
  if (!WELL_FORMED.test(call.apiVersion)) {
    return gatewayError(
      400,
      'InvalidApiVersionParameter',
      `The api-version '${call.apiVersion}' is invalid. The supported versions are '2025-04-01,2024-03-01,2022-12-01,2021-04-01'.`,
    );
  }
  const type = typeOf(call.path);
  if (isServed(type, call.apiVersion, behaviour.oldestMachineLearningVersion)) return undefined;
  const { since = '', until = '' } = servedFor(type) ?? {};
  const short = type.slice(type.indexOf('/') + 1);
  return gatewayError(
    400,
    'NoRegisteredProviderFound',
    `No registered resource provider found for location '' and API version '${call.apiVersion}' for type '${short}'. The supported api-versions are '${since}' to '${until}'.`,
  );
}
