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

import { blockersOf, unknownsOf, warningsOf } from '../domain/plan/finding.js';
import { failureReasons, outcomes } from '../domain/run/outcome.js';
import { modes } from '../domain/request/request.js';
import type { RunReport } from '../domain/run/run-report.js';
import { dataText } from './data-text.js';
import { verdictOf } from './verdict.js';

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

/** The report of a run for programs, as the text of a file. */
export function reportJson(report: RunReport): string {
  const { findings, differences } = report;
  const data: InferOutput<typeof reportSchema> = {
    schemaVersion: 1,
    headline: verdictOf(report).headline,
    ...picked(report),
    counts: {
      blockers: blockersOf(findings).length,
      warnings: warningsOf(findings).length,
      unknowns: unknownsOf(findings).length,
    },
    problems: [...report.problems],
    findings: findings.map((finding) => ({ ...finding, evidence: [...finding.evidence] })),
    collections: report.collections.map(({ name, state, total }) => ({ name, state, total })),
    resources: report.resources.map(({ id, destinationId, type, place }) => ({
      id,
      destinationId,
      type,
      place,
    })),
    differences: {
      move: differences.move.map(withoutItem),
      surroundings: differences.surroundings.map(withoutItem),
    },
    preparation: report.preparation.map(({ step, id, state }) => ({ step, id, state })),
    restoration: report.restoration?.map(({ step, kind, name, state, why, action, command }) => {
      return { step, kind, name, state, why, action, command };
    }),
    postMoveTasks: [...report.postMoveTasks],
    timeline: [...report.timeline],
    files: { ...report.files },
  };
  return dataText(data);
}

function picked({
  toolVersion,
  mode,
  outcome,
  failureReason,
  failed,
  runUrl,
  correlationId,
  workspaceName,
  source,
  destination,
  planDigest,
  planExpiresAt,
  newWorkspaceId,
}: RunReport) {
  const about = { toolVersion, mode, outcome, failureReason, failed, runUrl, correlationId };
  const plan = { planDigest, planExpiresAt, newWorkspaceId };
  return { ...about, workspaceName, source, destination, ...plan };
}

function withoutItem({
  field,
  approved,
  now,
  sentence,
}: RunReport['differences']['move'][number]): InferOutput<typeof difference> {
  return { field, approved, now, sentence };
}
