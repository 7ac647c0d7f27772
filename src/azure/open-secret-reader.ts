import {
  AzureMachineLearningWorkspaces,
  type OnlineEndpointsListKeysOptionalParams as SendOptions,
} from '@azure/arm-machinelearning/dist-esm/src/index.js';
import type { PipelineResponse } from '@azure/core-rest-pipeline';

import { parseResourceId } from '../domain/azure/resource-id.js';
import { isJsonObject } from '../domain/json.js';
import { parseJson } from '../domain/parse-json.js';
import type { AzureSecretReader } from '../ports/ports.js';
import { apiVersions } from './client/api-versions.js';
import { answerTo, openArmClient, sdkOptions, type ArmAnswer } from './client/arm-client.js';
import { parseArmError } from '../domain/azure/errors/arm-error-parser.js';
import { armUrl } from './client/arm-url.js';
import { listSecretsPolicy } from './policies/list-secrets-policy.js';
import type { SideOptions } from './open-reader.js';
import { tellsSecretsOf } from './reading/secrets-told.js';
import { throttlePolicy } from './policies/throttle-policy.js';

/** A listing that broke off is asked for again: it changes nothing. */
const PAUSES_MS: readonly number[] = [1_000, 3_000];

type Listed = Awaited<ReturnType<AzureSecretReader['listSecrets']>>;

/** A thing in a workspace: group, workspace and name. */
type Place = readonly [group: string, workspace: string, name: string];

type Listing = (
  client: AzureMachineLearningWorkspaces,
  place: Place,
  options: SendOptions,
) => Promise<unknown>;

/** The listings that the SDK knows, by the type of the thing in lower case. */
const listings: Readonly<Record<string, Listing>> = {
  onlineendpoints: (client, place, options) => client.onlineEndpoints.listKeys(...place, options),
  batchendpoints: (client, place, options) => client.batchEndpoints.listKeys(...place, options),
  computes: (client, place, options) => client.computeOperations.listKeys(...place, options),
  datastores: (client, place, options) => client.datastores.listSecrets(...place, options),
};

/**
 * Opens the side that lists secrets: one POST for each thing, and every other request is refused.
 * The SDK's client addresses what it knows. Its models never see an answer: the text is taken from
 * our own pipeline as Azure sent it.
 */
export function openSecretReader(options: SideOptions): AzureSecretReader {
  const { clock, buckets, cloud, credential } = options;
  const guarded = {
    ...options,
    guard: listSecretsPolicy(),
    throttle: throttlePolicy({ clock, buckets, waitsOut: true }),
    retries: 0,
  };
  const apiVersion = apiVersions.machineLearning;
  const own = openArmClient(guarded);
  const list = (id: string): Promise<ArmAnswer> => {
    const {
      subscriptionId = '',
      resourceGroup = '',
      type = '',
      name = '',
    } = parseResourceId(id) ?? {};
    const [workspace = '', thing = ''] = name.split('/');
    const listing = listings[type.split('/').slice(2).join('/').toLowerCase()];
    if (listing === undefined) {
      // The client of 2022 has no listing for connections. Anything else the guard refuses.
      return own.send({ method: 'POST', url: armUrl(cloud, `${id}/listsecrets`, apiVersion) });
    }
    const client = new AzureMachineLearningWorkspaces(credential, subscriptionId, {
      ...sdkOptions(guarded),
      apiVersion,
    });
    return answerTo(
      new Promise<PipelineResponse>((resolve, reject) => {
        const place = [resourceGroup, workspace, thing] as const;
        listing(client, place, { onResponse: resolve }).catch(reject);
      }),
    );
  };
  return {
    async listSecrets(id) {
      let answer = await list(id);
      for (const pause of PAUSES_MS) {
        if (!isPassing(answer)) break;
        await clock.sleep(pause);
        answer = await list(id);
      }
      return judge(id, answer);
    },
  };
}

function isPassing(answer: ArmAnswer): boolean {
  return answer.kind === 'unanswered' || answer.status === 408 || answer.status >= 500;
}

// Nothing of a body is told but a code: whatever else it says, it may be a secret.
function judge(id: string, answer: ArmAnswer): Listed {
  if (answer.kind === 'unanswered') return { state: 'unknown', why: answer.why };
  const { status, text } = answer;
  const body = status === 200 ? parseJson(text) : undefined;
  if (isJsonObject(body) && tellsSecretsOf(id, body)) return { state: 'read', body };
  if (status < 300) {
    return { state: 'unknown', why: `Azure answered ${status} with something that is no listing` };
  }
  const { code } = parseArmError(status, text);
  const named = code !== undefined && /^[A-Za-z][\w.]{0,63}$/.test(code) ? ` (${code})` : '';
  return { state: 'unknown', why: `Azure answered ${status}${named}` };
}
