import {
  array,
  boolean,
  check,
  custom,
  exactOptional,
  literal,
  nullable,
  nullish,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  string,
} from 'valibot';

import { isJsonObject, valueAt, type JsonObject } from '../json.js';
import { parseJson } from '../parse-json.js';
import { wrongField } from '../wrong-field.js';
import { PLAN_SCHEMA_VERSION, type SignedPlan } from './plan.js';
import { prepareNames } from './prepare-step.js';
import { restoreNames } from './restore-names.js';
import { sealedSchema } from './seal.js';

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

const group = object({ subscriptionId: string(), resourceGroup: string() });

/** Whatever Azure sent: kept as it is. */
const anyObject = custom<JsonObject>(isJsonObject, 'expected an object');

const origin = object({
  createdAt: pipe(
    string(),
    check((text) => !Number.isNaN(Date.parse(text)), 'expected a date'),
  ),
  toolVersion: string(),
  repository: nullable(string()),
  headCommit: nullable(string()),
  pullRequest: nullable(number()),
  baseBranch: nullable(string()),
});

const prepareStep = object({
  step: picklist(prepareNames),
  id: string(),
  loses: array(string()),
  secrets: array(string()),
  creates: exactOptional(object({ name: string(), location: string() })),
});

const content = object({
  source: group,
  destination: group,
  workspaceName: string(),
  associated: array(string()),
  jobScan: string(),
  resources: array(
    object({ id: string(), destinationId: string(), type: string(), fingerprint: string() }),
  ),
  findings: array(
    object({
      rule: string(),
      severity: string(),
      certainty: string(),
      subject: string(),
      acknowledged: boolean(),
      prepared: boolean(),
    }),
  ),
  acknowledged: array(string()),
  prepare: array(prepareStep),
  mayPrepare: array(picklist(prepareNames)),
  instanceSuffix: string(),
  restore: array(object({ step: picklist(restoreNames), id: string() })),
  collections: anyObject,
});

/** What a plan file holds; `schemas/plan.schema.json` is made of this. */
export const planFileSchema = object({
  digest: string(),
  plan: object({
    schemaVersion: literal(PLAN_SCHEMA_VERSION),
    origin,
    content,
    snapshot: anyObject,
  }),
  sealed: nullish(sealedSchema),
});

/**
 * Reads the text of a plan file. The shape is checked field by field, because the file has
 * travelled through places that are not ours; whether it is the approved plan is the gate's
 * question, not this one's. Fields that this release does not know are left out. Raises
 * PlanFormatError for a text that is not JSON, is of another schema version, or has a wrong field,
 * which the message names by its path.
 */
export function parseSignedPlan(text: string): SignedPlan {
  const file = parseJson(text);
  if (file === undefined) throw new PlanFormatError('it is not JSON');
  if (!isJsonObject(file)) throw new PlanFormatError('it is not a JSON object');
  const version = valueAt(file, 'plan', 'schemaVersion');
  if (version !== PLAN_SCHEMA_VERSION) {
    const seen = version === undefined ? 'none' : JSON.stringify(version);
    throw new PlanFormatError(
      `its schema version is ${seen}, this release reads version ${PLAN_SCHEMA_VERSION}`,
    );
  }
  const parsed = safeParse(planFileSchema, file, { abortEarly: true });
  if (!parsed.success) throw new PlanFormatError(wrongField(parsed.issues));
  const { digest, plan, sealed } = parsed.output;
  return { digest, plan, sealed: sealed ?? undefined };
}
