import { textAt } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';
import type { OperationState } from '../../ports/ports.js';
import type { ArmClient } from '../client/arm-client.js';
import { parseArmError } from '../../domain/azure/errors/arm-error-parser.js';
import { pinToHost } from '../client/pin-to-host.js';
import { judgePoll } from './judge-poll.js';

const FAILED: ReadonlySet<string> = new Set(['failed', 'canceled']);

/**
 * Reads once how an operation goes, at its `Azure-AsyncOperation`, which answers 200 with a status,
 * or at its `Location`, which answers 202 as long as it runs (ARM RPC, asynchronous operations).
 * What does not say that it runs or has failed is over: looking at the thing tells.
 *
 * @param address verbatim; nothing is asked elsewhere than on the cloud's own ARM host.
 */
export async function readOperation(client: ArmClient, address: string): Promise<OperationState> {
  const pinned = pinToHost(address, client.cloud.armHost);
  if (!pinned.ok) return { kind: 'over' };
  const answer = await client.send({ method: 'GET', url: pinned.url });
  if (answer.kind === 'answered' && answer.status < 202) {
    const status = textAt(parseJson(answer.text), 'status')?.toLowerCase() ?? 'succeeded';
    if (status === 'succeeded') return { kind: 'over' };
    if (!FAILED.has(status)) return { kind: 'running' };
    const error = parseArmError(answer.status, answer.text);
    return { kind: 'failed', error: { ...error, status: undefined } };
  }
  const judgement = judgePoll(answer);
  return judgement.kind === 'running' || judgement.kind === 'failed' ? judgement : { kind: 'over' };
}
