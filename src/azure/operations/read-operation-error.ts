import type { ArmError } from '../../domain/azure/errors/arm-error.js';
import { textAt } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';
import type { ArmClient } from '../client/arm-client.js';
import { parseArmError } from '../client/arm-error-parser.js';
import { pinToHost } from '../client/pin-to-host.js';

/**
 * Reads the status of an operation once (ARM RPC, asynchronous operations, `Azure-AsyncOperation`)
 * and gives the error with which it failed; undefined for every other answer.
 *
 * @param address verbatim; nothing is asked elsewhere than on the cloud's own ARM host.
 */
export async function readOperationError(
  client: ArmClient,
  address: string,
): Promise<ArmError | undefined> {
  const pinned = pinToHost(address, client.cloud.armHost);
  if (!pinned.ok) return undefined;
  const answer = await client.send({ method: 'GET', url: pinned.url });
  if (answer.kind === 'unanswered' || answer.status !== 200) return undefined;
  const status = textAt(parseJson(answer.text), 'status')?.toLowerCase() ?? '';
  return ['failed', 'canceled'].includes(status)
    ? { ...parseArmError(answer.status, answer.text), status: undefined }
    : undefined;
}
