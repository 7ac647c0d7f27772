import type { JudgedFinding } from '../domain/finding.js';
import { itemsOf, type CollectionName, type Inventory } from '../domain/inventory.js';
import { isJsonObject, objectAt, textAt, valueAt, type JsonObject } from '../domain/json.js';
import type { PrepareName, PrepareStep } from '../domain/prepare-step.js';
import { isAtOrBelow, sameId } from '../domain/resource-id.js';

interface Preparation {
  /** The rules whose blockers it removes. */
  readonly rules: readonly string[];
  /** Where the bodies are that these rules speak of. */
  readonly collections: readonly CollectionName[];
  /** Whether it is right for a body; for everything unless said. */
  readonly fits?: (body: JsonObject) => boolean;
  /** What of it no plan file can hold, in words. */
  readonly loses?: (body: JsonObject, inventory: Inventory) => readonly string[];
}

const isAttached = (body: JsonObject): boolean =>
  valueAt(body, 'properties', 'isAttachedCompute') === true;

/** Computes that are Azure Machine Learning's own and nobody else's. */
const owned: ReadonlySet<string> = new Set(['AmlCompute', 'ComputeInstance']);

/**
 * What can be done before a move, and which blockers it removes. Deleting an attached compute would delete the customer's
 * own cluster, so it is only detached. Of any other that is not said to be attached nobody knows for certain whose it is
 * (an AKS cluster can be either, Azure REST reference: Compute - Delete): no step is made for it, and a person decides.
 */
const preparations: Readonly<Record<PrepareName, Preparation>> = {
  'register-providers': { rules: ['provider-not-registered'], collections: [] },
  'pause-schedules': { rules: ['schedules-enabled'], collections: ['schedules'] },
  'delete-endpoints': {
    rules: ['online-endpoints-exist', 'batch-endpoints-exist'],
    collections: ['onlineEndpoints', 'batchEndpoints'],
    loses: (body, inventory) => [
      ...(sameId(textAt(body, 'properties', 'authMode') ?? '', 'Key') ? ['its keys'] : []),
      ...lostVariables(textAt(body, 'id') ?? '', inventory),
    ],
  },
  'delete-computes': {
    rules: ['computes-exist'],
    collections: ['computes'],
    fits: (body) => !isAttached(body) && owned.has(textAt(body, 'properties', 'computeType') ?? ''),
    loses: (body) =>
      textAt(body, 'properties', 'computeType') === 'ComputeInstance'
        ? ['what is on its own disk']
        : [],
  },
  'detach-computes': {
    rules: ['computes-exist'],
    collections: ['computes'],
    fits: isAttached,
    loses: () => ['the credentials it was attached with'],
  },
};

/** Whether a step is still right for what Azure shows now. */
export function fitsStep({ step }: PrepareStep, body: JsonObject): boolean {
  return preparations[step].fits?.(body) ?? true;
}

/** The findings with those that an allowed preparation removes marked so. */
export function markPrepared(
  findings: readonly JudgedFinding[],
  inventory: Inventory,
  allowed: readonly PrepareName[],
): readonly JudgedFinding[] {
  return findings.map((finding) => {
    const step = allowed.find((name) => removesFinding(name, finding, inventory));
    if (step === undefined) return finding;
    return { ...finding, preparedBy: step, remedy: `Nothing: the move does it first (${step}).` };
  });
}

/** The steps that the marked findings need, in the order in which they are done. Ids lower-cased. */
export function stepsFor(
  findings: readonly JudgedFinding[],
  inventory: Inventory,
  allowed: readonly PrepareName[],
): readonly PrepareStep[] {
  return allowed.flatMap((step) =>
    findings
      .filter(({ preparedBy }) => preparedBy === step)
      .map(({ subject }) => {
        const body = bodyOf(step, subject, inventory);
        const loses = body === undefined ? [] : preparations[step].loses?.(body, inventory);
        return { step, id: subject.toLowerCase(), loses: loses ?? [] };
      })
      .sort((left, right) => (left.id < right.id ? -1 : 1)),
  );
}

function removesFinding(name: PrepareName, finding: JudgedFinding, inventory: Inventory): boolean {
  const { rules, fits } = preparations[name];
  if (finding.certainty === 'unknown' || !rules.includes(finding.rule)) return false;
  if (fits === undefined) return true;
  const body = bodyOf(name, finding.subject, inventory);
  return body !== undefined && fits(body);
}

function bodyOf(step: PrepareName, id: string, inventory: Inventory): JsonObject | undefined {
  return preparations[step].collections
    .flatMap((name) => itemsOf(inventory.of(name)))
    .find((item) => sameId(textAt(item, 'id') ?? '', id));
}

function lostVariables(endpoint: string, inventory: Inventory): readonly string[] {
  return itemsOf(inventory.of('onlineDeployments')).flatMap((deployment) => {
    const id = textAt(deployment, 'id') ?? '';
    const variables = objectAt(deployment, 'properties', 'environmentVariables');
    const count = isJsonObject(variables) ? Object.keys(variables).length : 0;
    if (count === 0 || !isAtOrBelow(id, endpoint)) return [];
    return [`the values of ${count} environment variable(s) of ${id.split('/').at(-1) ?? id}`];
  });
}
