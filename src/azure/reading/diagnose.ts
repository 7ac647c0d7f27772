import { isJsonArray, isJsonObject, objectAt, textAt } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';
import type { Clock, Diagnosis } from '../../ports/ports.js';
import { apiVersions } from '../client/api-versions.js';
import type { ArmAnswer, ArmClient } from '../client/arm-client.js';
import { armUrl } from '../client/arm-url.js';
import { pinToHost } from '../client/pin-to-host.js';
import { parseRetryAfter } from '../client/retry-after.js';
import { oddWordsIn } from './odd-answer.js';
import { refusalReason } from './unknown-reason.js';

/**
 * Everything is looked at: an empty object for each area (Azure REST reference: Workspaces -
 * Diagnose; types generated from 2025-12-01, Azure/bicep-types-az). The SDK's client would drop the
 * providers, and take an accepted question without an address for its answer.
 */
const QUESTION = {
  value: {
    udr: {},
    nsg: {},
    resourceLock: {},
    dnsResolution: {},
    storageAccount: {},
    keyVault: {},
    containerRegistry: {},
    applicationInsights: {},
    requiredResourceProviders: {},
    others: {},
  },
};

/** What is answered of them (the same types; example of the reference, Workspace/diagnose). */
const ANSWERED = [
  'userDefinedRouteResults',
  'networkSecurityRuleResults',
  'resourceLockResults',
  'dnsResolutionResults',
  'storageAccountResults',
  'keyVaultResults',
  'containerRegistryResults',
  'applicationInsightsResults',
  'otherResults',
];

const DEFAULT_WAIT_MS = 5_000;
const SHORTEST_WAIT_MS = 1_000;

/**
 * Asks the workspace to diagnose itself and waits for the answer. It changes nothing. Never rejects
 * for what Azure answers.
 *
 * @param deadline milliseconds since the epoch.
 */
export async function diagnose(
  client: ArmClient,
  clock: Clock,
  workspaceId: string,
  deadline: number,
): Promise<Diagnosis> {
  const url = armUrl(client.cloud, `${workspaceId}/diagnose`, apiVersions.machineLearning);
  let answer = await client.send({ method: 'POST', url, body: QUESTION });
  let next: string | undefined;
  while (answer.kind === 'answered' && answer.status === 202) {
    const pinned = pinToHost(answer.header('Location'), client.cloud.armHost);
    next = pinned.ok ? pinned.url : next;
    if (next === undefined) return { state: 'unknown', why: 'Azure does not say where it answers' };
    const asked = parseRetryAfter(answer.header('Retry-After'), clock.now()) ?? DEFAULT_WAIT_MS;
    const wait = Math.max(SHORTEST_WAIT_MS, asked);
    if (clock.now() + wait > deadline) return { state: 'unknown', why: 'it did not end in time' };
    await clock.sleep(wait);
    answer = await client.send({ method: 'GET', url: next });
  }
  return diagnosisIn(answer);
}

function diagnosisIn(answer: ArmAnswer): Diagnosis {
  if (answer.kind === 'unanswered' || answer.status !== 200) {
    return { state: 'unknown', why: refusalReason(answer).why };
  }
  const told = parseJson(answer.text);
  const value = objectAt(told, 'value');
  const isOdd = !isJsonObject(told) || oddWordsIn(told) !== undefined;
  const results = Object.entries(value).flatMap(([area, list]) =>
    (isJsonArray(list) ? list : []).map((one) => ({
      area,
      code: textAt(one, 'code') ?? '',
      level: textAt(one, 'level') ?? '',
      message: textAt(one, 'message') ?? '',
    })),
  );
  // What was found is told; that nothing was, takes an answer about everything.
  const isWhole = !isOdd && ANSWERED.every((area) => isJsonArray(value[area]));
  return isWhole || results.length > 0
    ? { state: 'diagnosed', results }
    : { state: 'unknown', why: 'Azure sent an answer that is no diagnosis' };
}
