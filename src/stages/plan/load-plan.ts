import { ProductError } from '../../domain/run/errors.js';
import { parseSignedPlan, PlanFormatError } from '../../domain/plan/parse-plan.js';
import type { Plan, SignedPlan } from '../../domain/plan/plan.js';
import { planDigest } from '../../domain/plan/plan-digest.js';
import {
  associatedKinds,
  jobScans,
  type MoveScope,
  type PlannedScope,
} from '../../domain/request/request.js';
import { sameId } from '../../domain/azure/resource-id.js';
import type { Files } from '../../ports/ports.js';
import { requireOwnTargets } from './own-targets.js';

const GET_THE_PLAN =
  'Give the plan file of a validation run, for example by downloading the artifact of the run that was approved.';

/**
 * Reads the plan file. Raises `plan-missing` when there is none, and `plan-invalid` when it cannot
 * be read, is of another schema, when its content no longer has the digest written in it, or when it
 * names what is no part of its move: who can write the file can make a digest that fits.
 */
export async function loadPlan(files: Files, path: string): Promise<SignedPlan> {
  const text = await readText(files, path);
  if (text === undefined) {
    throw new ProductError('plan-missing', {
      sentence: `There is no plan file at "${path}".`,
      remedy: GET_THE_PLAN,
    });
  }
  const signed = parse(text, path);
  if (planDigest(signed.plan) !== signed.digest) {
    throw new ProductError('plan-invalid', {
      sentence: `The plan file "${path}" was changed after it was written: its digest does not fit its content.`,
      remedy: GET_THE_PLAN,
    });
  }
  requireOwnTargets(signed.plan);
  return signed;
}

async function readText(files: Files, path: string): Promise<string | undefined> {
  try {
    return await files.read(path);
  } catch (cause) {
    throw new ProductError('plan-invalid', {
      sentence: `The plan file "${path}" cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
      remedy: GET_THE_PLAN,
      cause,
    });
  }
}

function parse(text: string, path: string): SignedPlan {
  try {
    return parseSignedPlan(text);
  } catch (cause) {
    if (!(cause instanceof PlanFormatError)) throw cause;
    throw new ProductError('plan-invalid', {
      sentence: `The file "${path}" is not a plan file of this release: ${cause.message}.`,
      remedy: GET_THE_PLAN,
      cause,
    });
  }
}

/** The scope of a plan in the form that collections are read with. */
export function scopeOf({ content }: Plan): MoveScope {
  const { source, destination, workspaceName, associated, jobScan } = content;
  return {
    jobScan: jobScans.find((scan) => scan === jobScan) ?? 'full',
    source,
    destination,
    workspaceName,
    associated: associatedKinds.filter((kind) => associated.includes(kind)),
  };
}

/**
 * Raises `plan-invalid` when what the user says as well does not agree with the plan: each
 * disagreement is named.
 */
export function requireAgreement(expected: PlannedScope, signed: SignedPlan): void {
  const { content } = signed.plan;
  const pairs: readonly (readonly [string, string | undefined, string])[] = [
    ['source subscription id', expected.sourceSubscriptionId, content.source.subscriptionId],
    ['source resource group', expected.sourceResourceGroup, content.source.resourceGroup],
    ['workspace name', expected.workspaceName, content.workspaceName],
    [
      'destination subscription id',
      expected.destinationSubscriptionId,
      content.destination.subscriptionId,
    ],
    [
      'destination resource group',
      expected.destinationResourceGroup,
      content.destination.resourceGroup,
    ],
    ['associated resources', expected.associated?.join(', '), content.associated.join(', ')],
    ['job scan', expected.jobScan, content.jobScan],
    ['prepare', expected.mayPrepare?.join(', '), content.mayPrepare.join(', ')],
    ['compute instance suffix', expected.instanceSuffix, content.instanceSuffix],
    ['acknowledge', sorted(expected.acknowledge), content.acknowledged.join(', ')],
  ];
  const wrong = pairs.filter(([, said, planned]) => said !== undefined && !sameId(said, planned));
  if (wrong.length === 0) return;
  const told = wrong
    .map(
      ([name, said, planned]) =>
        `${name} is "${said ?? ''}" in the inputs and "${planned}" in the plan`,
    )
    .join('; ');
  throw new ProductError('plan-invalid', {
    sentence: `The inputs do not agree with the plan file: ${told}.`,
    remedy:
      'Leave these inputs out (the plan file knows them), or validate again with the inputs you want.',
  });
}

function sorted(rules: readonly string[] | undefined): string | undefined {
  if (rules === undefined) return undefined;
  return [...new Set(rules.map((rule) => rule.toLowerCase()))].sort().join(', ');
}
