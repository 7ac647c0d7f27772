import { withoutCase } from '../../domain/azure/resource-id.js';
import { idOf } from '../../domain/azure/body-identity.js';
import type { JudgedFinding } from '../../domain/plan/finding.js';
import { itemsOf, type CollectionName, type Inventory } from '../../domain/azure/inventory.js';
import { textAt, valueAt, type JsonObject } from '../../domain/json.js';
import {
  prepareNames,
  type PrepareName,
  type PrepareStep,
} from '../../domain/plan/prepare-step.js';
import { lockOn } from './locks-on.js';
import { deploymentLists, hasListedSecrets, variablesOf } from '../secrets/secret-sources.js';

interface Preparation {
  /** The rules whose blockers it removes. */
  readonly rules: readonly string[];
  /** Where the bodies are that these rules speak of. */
  readonly collections: readonly CollectionName[];
  /** Whether it is right for a body; for everything unless said. */
  readonly fits?: (body: JsonObject) => boolean;
  /** What of it nothing can keep, in words. */
  readonly loses?: (body: JsonObject) => readonly string[];
  /**
   * What of it is kept only where it is sealed, in words: whether it will be is no part of the
   * plan.
   */
  readonly secrets?: (body: JsonObject, deployments: DeploymentsOf) => readonly string[];
  /** What follows from it, one sentence. */
  readonly then?: string;
  /** What it makes anew; undefined when that cannot be told, and then there is no such step. */
  readonly creates?: (subject: string, inventory: Inventory) => PrepareStep['creates'];
}

const isAttached = (body: JsonObject): boolean =>
  valueAt(body, 'properties', 'isAttachedCompute') === true;

const CREDENTIALS = 'the credentials it was attached with';

const endpointLists = ['onlineEndpoints', 'batchEndpoints'] as const;

// The listing of an AKS cluster has no certificate in it (Azure REST reference: Compute - List
// Keys, AksComputeSecrets).
const hasCertificate = (body: JsonObject): boolean =>
  textAt(body, 'properties', 'properties', 'sslConfiguration', 'status') === 'Enabled';

/** Computes that are Azure Machine Learning's own and nobody else's. */
const owned: ReadonlySet<string> = new Set(['AmlCompute', 'ComputeInstance']);

/**
 * What can be done before a move, and which blockers it removes. Deleting an attached compute would
 * delete the customer's own cluster, so it is only detached. Of any other that is not said to be
 * attached nobody knows for certain whose it is (an AKS cluster can be either, Azure REST
 * reference: Compute - Delete): no step is made for it, and a person decides.
 */
const preparations: Readonly<Record<PrepareName, Preparation>> = {
  'create-resource-group': {
    rules: ['destination-group-missing'],
    collections: [],
    creates: groupFor,
    then: 'What it inherits (policies, rights) is judged then, before anything else is done.',
  },
  'register-providers': { rules: ['provider-not-registered'], collections: [] },
  'pause-schedules': { rules: ['schedules-enabled'], collections: ['schedules'] },
  'delete-endpoints': {
    rules: ['online-endpoints-exist', 'batch-endpoints-exist'],
    collections: endpointLists,
    secrets: (body, deploymentsOf) => [
      ...(endpointLists.some((name) => hasListedSecrets(name, body)) ? ['its keys'] : []),
      ...deploymentsOf(idOf(body)).flatMap(variablesIn),
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
    loses: (body) => [
      ...(hasListedSecrets('computes', body) ? [] : [CREDENTIALS]),
      ...(hasCertificate(body) ? ['the key of its certificate'] : []),
    ],
    secrets: (body) => (hasListedSecrets('computes', body) ? [CREDENTIALS] : []),
  },
};

/** The findings with those that an allowed preparation removes marked so. */
export function markPrepared(
  findings: readonly JudgedFinding[],
  inventory: Inventory,
  allowed: readonly PrepareName[],
): readonly JudgedFinding[] {
  const bodyOf = bodiesOf(inventory);
  return findings.map((finding) => {
    const steps = prepareNames.filter((name) => removesFinding(name, finding, inventory, bodyOf));
    const lockOf = (step: PrepareName): string | undefined =>
      lockOn({ step, id: finding.subject }, inventory);
    const lock = steps.map(lockOf).find((one) => one !== undefined);
    // What can be copied stays the end of a remedy.
    if (lock !== undefined) return { ...finding, remedy: lockWords(lock, finding.remedy) };
    const step = steps.find((name) => allowed.includes(name));
    if (step === undefined) {
      const [preparable] = steps;
      return preparable === undefined ? finding : { ...finding, preparable };
    }
    const words = ['Nothing: the move does it first', `(${step}).`, preparations[step].then ?? ''];
    return { ...finding, preparedBy: step, remedy: words.join(' ').trim() };
  });
}

function lockWords(lock: string, remedy: string): string {
  const end = remedy.startsWith('az ') ? ':' : '.';
  return `By hand, because the lock ${lock} keeps the move from it, also where it is accepted${end} ${remedy}`;
}

/**
 * The steps that the marked findings need, in the order in which they are done. Ids lower-cased.
 */
export function stepsFor(
  findings: readonly JudgedFinding[],
  inventory: Inventory,
  allowed: readonly PrepareName[],
): readonly PrepareStep[] {
  const bodyOf = bodiesOf(inventory);
  const deploymentsOf = deploymentsIn(inventory);
  return allowed.flatMap((step) =>
    findings
      .filter(({ preparedBy }) => preparedBy === step)
      .map(({ subject }) => {
        const body = bodyOf(step, subject);
        const { loses, secrets, creates } = preparations[step];
        const made = creates?.(subject, inventory);
        return {
          step,
          id: withoutCase(subject),
          loses: (body && loses?.(body)) ?? [],
          secrets: (body && secrets?.(body, deploymentsOf)) ?? [],
          ...(made === undefined ? {} : { creates: made }),
        };
      })
      .sort((left, right) => (left.id < right.id ? -1 : 1)),
  );
}

function removesFinding(
  name: PrepareName,
  finding: JudgedFinding,
  inventory: Inventory,
  bodyOf: BodyOf,
): boolean {
  const { rules, fits, creates } = preparations[name];
  if (finding.certainty === 'unknown' || !rules.includes(finding.rule)) return false;
  if (creates !== undefined) return creates(finding.subject, inventory) !== undefined;
  if (fits === undefined) return true;
  const body = bodyOf(name, finding.subject);
  return body !== undefined && fits(body);
}

// The destination group has the region of the workspace (Microsoft: Move Azure Machine Learning
// workspaces, step 4).
function groupFor(subject: string, inventory: Inventory): PrepareStep['creates'] {
  const [workspace] = itemsOf(inventory.of('workspace'));
  const location = textAt(workspace, 'location');
  const name = subject.split('/').at(-1) ?? '';
  return location === undefined ? undefined : { name, location };
}

type BodyOf = (step: PrepareName, id: string) => JsonObject | undefined;

// Each list is looked through once, however many findings speak of it.
function bodiesOf(inventory: Inventory): BodyOf {
  const lists = new Map<CollectionName, ReadonlyMap<string, JsonObject>>();
  const byId = (name: CollectionName): ReadonlyMap<string, JsonObject> => {
    const known =
      lists.get(name) ??
      new Map(itemsOf(inventory.of(name)).map((item) => [withoutCase(idOf(item)), item]));
    lists.set(name, known);
    return known;
  };
  return (step, id) =>
    preparations[step].collections
      .map((name) => byId(name).get(withoutCase(id)))
      .find((body) => body !== undefined);
}

type DeploymentsOf = (endpoint: string) => readonly JsonObject[];

function deploymentsIn(inventory: Inventory): DeploymentsOf {
  const byEndpoint = new Map<string, JsonObject[]>();
  const all = deploymentLists.flatMap(({ deployments }) => itemsOf(inventory.of(deployments)));
  for (const deployment of all) {
    const endpoint = withoutCase(idOf(deployment)).replace(/\/deployments\/[^/]*$/, '');
    const others = byEndpoint.get(endpoint);
    if (others === undefined) byEndpoint.set(endpoint, [deployment]);
    else others.push(deployment);
  }
  return (endpoint) => byEndpoint.get(withoutCase(endpoint)) ?? [];
}

function variablesIn(deployment: JsonObject): readonly string[] {
  const count = Object.keys(variablesOf(deployment)).length;
  const id = idOf(deployment);
  if (count === 0) return [];
  return [`the values of ${count} environment variable(s) of ${id.split('/').at(-1) ?? id}`];
}
