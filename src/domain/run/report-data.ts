import {
  array,
  boolean,
  literal,
  number,
  object,
  optional,
  picklist,
  string,
  type InferOutput,
} from 'valibot';

import { modes } from '../request/request.js';
import { failureReasons, outcomes } from './outcome.js';

const group = object({ subscriptionId: string(), resourceGroup: string() });
const difference = object({
  field: string(),
  approved: optional(string()),
  now: optional(string()),
  sentence: optional(string()),
});

/**
 * What a report holds for programs. Fields are only added, and a reader leaves alone what it does not
 * know; a change that breaks a reader raises the version. `schemas/report.schema.json` is made of
 * this.
 */
export const reportSchema = object({
  schemaVersion: literal(1),
  toolVersion: string(),
  mode: optional(picklist(modes)),
  outcome: optional(picklist(outcomes)),
  failureReason: optional(picklist(failureReasons)),
  failed: boolean(),
  headline: string(),
  runUrl: optional(string()),
  correlationId: optional(string()),
  workspaceName: optional(string()),
  source: optional(group),
  destination: optional(group),
  planDigest: optional(string()),
  planExpiresAt: optional(string()),
  newWorkspaceId: optional(string()),
  counts: object({ blockers: number(), warnings: number(), unknowns: number() }),
  problems: array(object({ sentence: string(), remedy: string() })),
  findings: array(
    object({
      rule: string(),
      severity: picklist(['blocker', 'warning', 'information']),
      certainty: picklist(['observed', 'unknown']),
      acknowledged: boolean(),
      preparedBy: optional(string()),
      preparable: optional(string()),
      subject: string(),
      label: optional(string()),
      why: string(),
      remedy: string(),
      source: string(),
      evidence: array(object({ field: string(), value: string() })),
    }),
  ),
  collections: array(
    object({ name: string(), state: picklist(['read', 'empty', 'unknown']), total: number() }),
  ),
  resources: array(
    object({
      id: string(),
      destinationId: string(),
      type: string(),
      place: optional(picklist(['moved', 'stayed', 'both', 'neither', 'unknown'])),
    }),
  ),
  differences: object({ move: array(difference), surroundings: array(difference) }),
  preparation: array(object({ step: string(), id: string(), state: string() })),
  restoration: optional(
    array(
      object({
        step: string(),
        kind: string(),
        name: string(),
        state: string(),
        why: optional(string()),
        action: string(),
        command: string(),
      }),
    ),
  ),
  postMoveTasks: array(
    object({ kind: string(), name: string(), action: string(), automatic: boolean() }),
  ),
  timeline: array(object({ at: string(), what: string() })),
  files: object({
    plan: optional(string()),
    report: optional(string()),
    journal: optional(string()),
    idMap: optional(string()),
    moves: optional(string()),
  }),
});

export type ReportData = InferOutput<typeof reportSchema>;
