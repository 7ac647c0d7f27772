import { canonicalText } from '../../domain/canonical-json.js';
import { ProductError } from '../../domain/run/errors.js';
import type { SignedPlan } from '../../domain/plan/plan.js';
import { removes } from '../../domain/plan/prepare-step.js';
import type { MoveRequest, RestoreRequest, ValidateRequest } from '../../domain/request/request.js';
import { isAtOrBelow } from '../../domain/azure/resource-id.js';
import type { Problem } from '../../domain/run/run-report.js';
import { openSecrets, sealMark, sealSecrets } from '../../domain/plan/seal.js';
import { secretTextsIn } from '../../domain/plan/secret-fields.js';
import type { MissingSecret, Secrets } from '../../domain/plan/secrets.js';
import type { AzureSecretReader, Ports } from '../../ports/ports.js';
import {
  gatherSecrets,
  type GatheredSecrets,
  type SecretsToGather,
} from '../../stages/secrets/gather-secrets.js';
import type { SealedNow } from '../../stages/reconcile/still-sealed.js';
import { historyOf, journalOf, writeFirst, type MoveContext } from './move-context.js';
import { goOn, hasEnded, type Part } from './part.js';
import { writeAgain } from './plan-files.js';
import { endUnmoved } from './refuse.js';
import type { Ended, Run } from './run.js';
import type { Survey } from './survey.js';

/** The plan with its secrets sealed beside it; as it is when the run has no key. */
export async function withSecrets(
  signed: SignedPlan,
  { seen }: Survey,
  { snapshotKey }: ValidateRequest,
  ports: Ports,
  run: Run,
): Promise<SignedPlan> {
  if (snapshotKey === undefined) return signed;
  const gathered = await gather({ inventory: seen }, ports, run);
  return seal(signed, gathered.secrets, snapshotKey);
}

/**
 * Opens the sealed part of a plan; empty where there is none or the run has no key. Raises
 * `plan-invalid` when the key does not open it, or the journal names another one: what is lost by
 * going on with a wrong key or part shows only when it is too late.
 */
export async function openedSecrets(
  context: MoveContext<MoveRequest | RestoreRequest>,
): Promise<Secrets> {
  const { signed, request, ports } = context;
  const { digest, sealed } = signed;
  const { snapshotKey, planFile } = request;
  const { seals } = await historyOf(context);
  // Without a key as well: what is known to be sealed is not made without its secrets.
  if (seals?.has(sealMark(sealed)) === false) throw otherSeal(planFile, sealed);
  if (snapshotKey === undefined || sealed === undefined) return {};
  const secrets = await openSecrets(sealed, snapshotKey, digest);
  if (secrets !== undefined) {
    ports.secrets.learn(Object.values(secrets).flatMap((one) => secretTextsIn(one)));
    return secrets;
  }
  throw new ProductError('plan-invalid', {
    sentence: `The snapshot-key does not open what is sealed in the plan file "${planFile}". Nothing was changed.`,
    remedy:
      'Give the snapshot-key of the run that sealed it, or validate again with the key that you have.',
  });
}

function otherSeal(planFile: string, sealed: SignedPlan['sealed']): ProductError {
  const what = sealed === undefined ? 'Nothing is sealed' : 'Something else is sealed';
  return new ProductError('plan-invalid', {
    sentence: `${what} in the plan file "${planFile}" than the journal beside it says was sealed last. Nothing was changed.`,
    remedy:
      'Give the plan file and the journal as the last run left them: they travel in one artifact.',
  });
}

/** What is sealed in the plan file of a move. */
export interface Sealing {
  readonly context: MoveContext<MoveRequest>;
  readonly secrets: Secrets;
  /** What is looked at again before anything is removed; undefined where nothing is kept. */
  readonly now: SealedNow | undefined;
}

/**
 * The same once a preparation has taken its time: what was regenerated meanwhile is not made valid
 * again after the move.
 */
export async function sealAgain(
  { context, secrets }: Sealing,
  surveyed: Survey,
): Promise<Part<MoveContext<MoveRequest>>> {
  if (context.signed.plan.content.prepare.length === 0) return goOn(context);
  const sealing = await sealPlanSecrets(context, surveyed, secrets);
  return hasEnded(sealing) ? sealing : goOn(sealing.value.context);
}

/**
 * Seals what is not sealed yet, or was changed since, into the plan file, on disk before anything
 * is changed: what the preparation and the move drop can be listed only now. Ends the run where
 * somebody asked for secrets to be kept, and one of something that will be deleted cannot be.
 *
 * @param known what is sealed in the plan already.
 */
export async function sealPlanSecrets(
  context: MoveContext<MoveRequest>,
  surveyed: Survey,
  known: Secrets,
): Promise<Part<Sealing>> {
  const { signed, request, ports, run } = context;
  const { snapshotKey } = request;
  if (snapshotKey === undefined)
    return goOn({ context: await asItIs(context), secrets: known, now: undefined });
  const { inventory: planned, seen } = surveyed;
  const { secrets, missing, read } = await gather({ inventory: seen, planned, known }, ports, run);
  const lost = missing.filter((one) => isDeleted(one, signed));
  const [first] = lost;
  if (first !== undefined) {
    return run.end({ ...UNMOVED, problems: [cannotKeep(first, lost.length)] });
  }
  const now: SealedNow = { read, list: async (id) => listed(id, ports) };
  if (signed.sealed !== undefined && canonicalText(secrets) === canonicalText(known)) {
    return goOn({ context: await asItIs(context), secrets, now });
  }
  const sealed = await write(context, await seal(signed, secrets, snapshotKey));
  return hasEnded(sealed)
    ? sealed
    : goOn({ context: { ...context, signed: sealed.value }, secrets, now });
}

async function write(
  context: MoveContext<MoveRequest>,
  sealed: SignedPlan,
): Promise<Part<SignedPlan>> {
  const { signed, request, ports, run } = context;
  const { planFile } = request;
  const journal = journalOf(context);
  const [was, is] = [signed, sealed].map((one) => sealMark(one.sealed));
  // A run may die on either side of the plan file: until it is written, both may lie there.
  await writeFirst(journal, { event: 'seal-begin', was: was ?? '', sealed: is ?? '' });
  try {
    await writeAgain(context, sealed);
  } catch (error) {
    if (error instanceof ProductError) throw error;
    ports.log.debug(error instanceof Error ? error.message : String(error));
    return endUnkept(run, planFile);
  }
  await writeFirst(journal, { event: 'seal-done', sealed: is ?? '' });
  run.note({ sealedSecrets: sealed.sealed?.of });
  run.noteFile({ plan: planFile });
  run.mark('Secrets sealed into the plan file');
  return goOn(sealed);
}

// What lies sealed there now is what a restore is to find.
async function asItIs(context: MoveContext<MoveRequest>): Promise<MoveContext<MoveRequest>> {
  const { sealed } = context.signed;
  const { seals } = await historyOf(context);
  if (sealed !== undefined && seals?.size !== 1) {
    await writeFirst(journalOf(context), { event: 'seal-done', sealed: sealMark(sealed) });
  }
  return context;
}

async function gather(
  wanted: SecretsToGather,
  { azure, log, secrets }: Ports,
  run: Run,
): Promise<GatheredSecrets> {
  log.info('Listing keys and credentials, to seal them into the plan file.');
  const gathered = await gatherSecrets(wanted, await azure.secretReader());
  secrets.learn(Object.values(gathered.secrets).flatMap((one) => secretTextsIn(one)));
  run.note({ missingSecrets: gathered.missing });
  for (const { id, why } of gathered.missing) {
    log.warning(`The secrets of ${id} are not in the plan file: ${why}`);
  }
  return gathered;
}

async function listed(
  id: string,
  { azure, secrets }: Ports,
): ReturnType<AzureSecretReader['listSecrets']> {
  const answer = await (await azure.secretReader()).listSecrets(id);
  if (answer.state === 'read') secrets.learn(secretTextsIn(answer.body));
  return answer;
}

async function seal(signed: SignedPlan, secrets: Secrets, key: string): Promise<SignedPlan> {
  return { ...signed, sealed: await sealSecrets(secrets, key, signed.digest) };
}

// What is gone cannot be protected by stopping.
function isDeleted({ id, gone }: MissingSecret, { plan }: SignedPlan): boolean {
  const removed = plan.content.prepare.filter(removes);
  return !gone && removed.some((step) => isAtOrBelow(id, step.id));
}

const UNMOVED = { outcome: 'not-moved', failureReason: 'prepare-failed', failed: true } as const;

function cannotKeep({ id, why }: MissingSecret, count: number): Problem {
  const more = count > 1 ? ` So it is with ${count - 1} more.` : '';
  return {
    sentence: `The preparation would delete ${id}, and its secrets cannot be read: ${why}.${more} Nothing was changed.`,
    remedy:
      'Give this identity the right to list keys (docs/PERMISSIONS.md) and start the same move again, or leave snapshot-key out and lose them.',
  };
}

function endUnkept(run: Run, planFile: string): Ended {
  const sentence = `The plan file "${planFile}" cannot be written, so the secrets cannot be kept.`;
  const remedy = 'Make the plan file writable for this job and start the same move again.';
  if (run.phase() === 'preparing')
    return endUnmoved(run, UNMOVED.failureReason, [{ sentence, remedy }]);
  return run.end({
    ...UNMOVED,
    problems: [{ sentence: `${sentence} Nothing was changed.`, remedy }],
  });
}
