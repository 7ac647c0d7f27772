import { isJsonObject } from '../domain/json.js';
import { parseJson } from '../domain/parse-json.js';
import type { AzureSecretReader } from '../ports/ports.js';
import { apiVersions } from './client/api-versions.js';
import { openArmClient, type ArmAnswer } from './client/arm-client.js';
import { parseArmError } from './client/arm-error-parser.js';
import { armUrl } from './client/arm-url.js';
import { listSecretsPolicy } from './policies/list-secrets-policy.js';
import type { SideOptions } from './open-reader.js';
import { throttlePolicy } from './policies/throttle-policy.js';

/** A listing that broke off is asked for again: it changes nothing. */
const PAUSES_MS: readonly number[] = [1_000, 3_000];

type Listed = Awaited<ReturnType<AzureSecretReader['listSecrets']>>;

/**
 * Opens the side that lists secrets: one POST for each thing, and every other request is refused.
 */
export function openSecretReader(options: SideOptions): AzureSecretReader {
  const { clock, cloud } = options;
  const client = openArmClient({
    ...options,
    guard: listSecretsPolicy(),
    throttle: throttlePolicy({ clock, waitsOut: true }),
    retries: 0,
  });
  return {
    async listSecrets(id, action) {
      const url = armUrl(cloud, `${id}/${action}`, apiVersions.machineLearning);
      let answer = await client.send({ method: 'POST', url });
      for (const pause of PAUSES_MS) {
        if (!isPassing(answer)) break;
        await clock.sleep(pause);
        answer = await client.send({ method: 'POST', url });
      }
      return judge(answer);
    },
  };
}

function isPassing(answer: ArmAnswer): boolean {
  return answer.kind === 'unanswered' || answer.status === 408 || answer.status >= 500;
}

// Nothing of a body is told but a code: whatever else it says, it may be a secret.
function judge(answer: ArmAnswer): Listed {
  if (answer.kind === 'unanswered') return { state: 'unknown', why: answer.why };
  const { status, text } = answer;
  const body = status === 200 ? parseJson(text) : undefined;
  if (isJsonObject(body)) return { state: 'read', body };
  if (status < 300) {
    return { state: 'unknown', why: `Azure answered ${status} with something that is no listing` };
  }
  const { code } = parseArmError(status, text);
  const said = code !== undefined && /^[A-Za-z][\w.]{0,63}$/.test(code) ? ` (${code})` : '';
  return { state: 'unknown', why: `Azure answered ${status}${said}` };
}
