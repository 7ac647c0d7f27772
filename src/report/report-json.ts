import { blockersOf, unknownsOf, warningsOf } from '../domain/plan/finding.js';
import type { ReportData } from '../domain/run/report-data.js';
import type { RunReport } from '../domain/run/run-report.js';
import { dataText } from '../domain/data-text.js';
import { verdictOf } from './verdict.js';

/** The report of a run for programs, as the text of a file. */
export function reportJson(report: RunReport): string {
  const { findings, differences } = report;
  const data: ReportData = {
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
}: RunReport['differences']['move'][number]): ReportData['differences']['move'][number] {
  return { field, approved, now, sentence };
}
