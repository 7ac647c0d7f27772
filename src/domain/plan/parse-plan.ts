import {
  isJsonArray,
  isJsonObject,
  textAt,
  valueAt,
  type JsonObject,
  type JsonValue,
} from '../json.js';
import { parseStep, prepareNames, type PrepareStep } from './prepare-step.js';
import { parseRow, type RestoreRow } from './restore-step.js';
import { parseJson } from '../parse-json.js';
import { parseSealed, type SealedSecrets } from './seal.js';
import {
  PLAN_SCHEMA_VERSION,
  type Plan,
  type PlanContent,
  type PlannedFinding,
  type PlannedResource,
  type PlanOrigin,
  type SignedPlan,
} from './plan.js';

/**
 * Why a text is not a plan file. Raised by `parseSignedPlan` and turned into `plan-invalid` by its
 * caller.
 */
export class PlanFormatError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PlanFormatError';
  }
}

/**
 * Reads the text of a plan file. The shape is checked field by field, because the file has
 * travelled through places that are not ours; whether it is the approved plan is the gate's
 * question, not this one's. Raises PlanFormatError for a text that is not JSON, is of another
 * schema version, or lacks a field.
 */
export function parseSignedPlan(text: string): SignedPlan {
  const file = parseFile(text);
  const version = valueAt(file, 'plan', 'schemaVersion');
  if (version !== PLAN_SCHEMA_VERSION) {
    const seen = version === undefined ? 'none' : JSON.stringify(version);
    throw new PlanFormatError(
      `its schema version is ${seen}, this release reads version ${PLAN_SCHEMA_VERSION}`,
    );
  }
  const plan: Plan = {
    schemaVersion: PLAN_SCHEMA_VERSION,
    origin: originOf(object(file, 'plan', 'origin')),
    content: contentOf(object(file, 'plan', 'content')),
    snapshot: object(file, 'plan', 'snapshot'),
  };
  return { digest: requiredText(file, 'digest'), plan, sealed: sealedIn(file) };
}

function sealedIn({ sealed }: JsonObject): SealedSecrets | undefined {
  if (sealed === undefined || sealed === null) return undefined;
  const parsed = parseSealed(sealed);
  if (parsed === undefined) {
    throw new PlanFormatError('the field sealed is nothing that this release can open');
  }
  return parsed;
}

function parseFile(text: string): JsonObject {
  const parsed = parseJson(text);
  if (parsed === undefined) throw new PlanFormatError('it is not JSON, or nested too deeply');
  if (!isJsonObject(parsed)) throw new PlanFormatError('it is not a JSON object');
  return parsed;
}

function originOf(origin: JsonObject): PlanOrigin {
  const createdAt = requiredText(origin, 'createdAt');
  if (Number.isNaN(Date.parse(createdAt))) throw new PlanFormatError('origin.createdAt is no date');
  const pullRequest = valueAt(origin, 'pullRequest');
  return {
    createdAt,
    toolVersion: requiredText(origin, 'toolVersion'),
    repository: textAt(origin, 'repository') ?? null,
    headCommit: textAt(origin, 'headCommit') ?? null,
    pullRequest: typeof pullRequest === 'number' ? pullRequest : null,
    baseBranch: textAt(origin, 'baseBranch') ?? null,
  };
}

function contentOf(content: JsonObject): PlanContent {
  return {
    source: groupOf(object(content, 'source')),
    destination: groupOf(object(content, 'destination')),
    workspaceName: requiredText(content, 'workspaceName'),
    associated: texts(content, 'associated'),
    jobScan: requiredText(content, 'jobScan'),
    resources: objects(content, 'resources').map(resourceOf),
    findings: objects(content, 'findings').map(findingOf),
    acknowledged: texts(content, 'acknowledged'),
    prepare: objects(content, 'prepare').map(stepOf),
    mayPrepare: prepareNames.filter((name) => texts(content, 'mayPrepare').includes(name)),
    instanceSuffix: requiredText(content, 'instanceSuffix'),
    restore: objects(content, 'restore').map(rowOf),
    collections: object(content, 'collections'),
  };
}

function groupOf(group: JsonObject): { subscriptionId: string; resourceGroup: string } {
  return {
    subscriptionId: requiredText(group, 'subscriptionId'),
    resourceGroup: requiredText(group, 'resourceGroup'),
  };
}

function resourceOf(resource: JsonObject): PlannedResource {
  return {
    id: requiredText(resource, 'id'),
    destinationId: requiredText(resource, 'destinationId'),
    type: requiredText(resource, 'type'),
    fingerprint: requiredText(resource, 'fingerprint'),
  };
}

function findingOf(finding: JsonObject): PlannedFinding {
  return {
    rule: requiredText(finding, 'rule'),
    severity: requiredText(finding, 'severity'),
    certainty: requiredText(finding, 'certainty'),
    subject: requiredText(finding, 'subject'),
    acknowledged: valueAt(finding, 'acknowledged') === true,
    prepared: valueAt(finding, 'prepared') === true,
  };
}

function stepOf(step: JsonObject): PrepareStep {
  const parsed = parseStep(step);
  if (parsed === undefined) {
    throw new PlanFormatError('the field prepare holds a step that this release does not know');
  }
  return parsed;
}

function rowOf(row: JsonObject): RestoreRow {
  const parsed = parseRow(row);
  if (parsed === undefined) {
    throw new PlanFormatError('the field restore holds a step that this release does not know');
  }
  return parsed;
}

function requiredText(from: JsonObject, field: string): string {
  const found = textAt(from, field);
  if (found === undefined) throw new PlanFormatError(`the field ${field} is missing or no text`);
  return found;
}

function object(from: JsonObject, ...path: readonly string[]): JsonObject {
  const found = valueAt(from, ...path);
  if (!isJsonObject(found)) {
    throw new PlanFormatError(`the field ${path.join('.')} is missing or no object`);
  }
  return found;
}

function list(from: JsonObject, field: string): readonly JsonValue[] {
  const found = valueAt(from, field);
  if (!isJsonArray(found)) throw new PlanFormatError(`the field ${field} is missing or no list`);
  return found;
}

function objects(from: JsonObject, field: string): readonly JsonObject[] {
  return list(from, field).map((item) => {
    if (!isJsonObject(item))
      throw new PlanFormatError(`the field ${field} holds something else than objects`);
    return item;
  });
}

function texts(from: JsonObject, field: string): readonly string[] {
  return list(from, field).map((item) => {
    if (typeof item !== 'string')
      throw new PlanFormatError(`the field ${field} holds something else than text`);
    return item;
  });
}
