import { blockersOf, unknownsOf, warningsOf } from '../domain/plan/finding.js';
import type { RestoreKind } from '../domain/plan/restore-names.js';
import type { PostMoveTask, RunReport } from '../domain/run/run-report.js';
import { matrixOf, wavesOf } from './batch-outputs.js';
import { fittingList, listRoom } from './list-outputs.js';

/** One output of the contract. */
export interface OutputEntry {
  /** kebab-case, as GitHub spells it. */
  readonly name: string;
  readonly description: string;
  /** Continues "set when": outputs are always written, and empty otherwise. */
  readonly setWhen: string;
  value(report: RunReport): string;
}

/**
 * Every output of the contract, in its order. No scalar but `workspace-id` holds a subscription id:
 * the GitHub runner drops a whole job output that contains a masked value, and sign-in steps mask
 * that id.
 */
export const outputs: readonly OutputEntry[] = [
  {
    name: 'outcome',
    description: 'How the run ended, one word of a closed set.',
    setWhen: 'anything could be judged',
    value: (report) => report.outcome ?? '',
  },
  {
    name: 'failure-reason',
    description: 'Why the run failed, one word of a closed set.',
    setWhen: 'the run did not succeed',
    value: (report) => report.failureReason ?? '',
  },
  {
    name: 'can-move',
    description:
      '`true` exactly when the outcome is `ready` (`validate`) or `moved`, else `false`.',
    setWhen: 'always',
    value: ({ mode, outcome }) =>
      String((outcome === 'ready' && mode !== 'discover') || outcome === 'moved'),
  },
  {
    name: 'plan-digest',
    description: 'Digest of the plan, `sha256:` and 64 hex digits: what a person approves.',
    setWhen: 'there is a plan',
    value: (report) => report.planDigest ?? '',
  },
  {
    name: 'plan-file',
    description: 'Path of the plan file.',
    setWhen: '`validate` wrote it',
    value: (report) => report.files.plan ?? '',
  },
  {
    name: 'report-file',
    description:
      'Path of the report, Markdown. Beside it lie `workspace-move-report.json` for programs (`schemas/report.schema.json`), `workspace-move-findings.sarif` and `workspace-move-findings.junit.xml`.',
    setWhen: 'it was written',
    value: (report) => report.files.report ?? '',
  },
  {
    name: 'journal-file',
    description: 'Path of the journal, one JSON line for each thing that was done.',
    setWhen: 'it was written',
    value: (report) => report.files.journal ?? '',
  },
  {
    name: 'id-map-file',
    description: 'Path of the map from old to new resource ids, JSON.',
    setWhen: 'it was written',
    value: (report) => report.files.idMap ?? '',
  },
  {
    name: 'tasks-file',
    description:
      'Path of the list of what is left to do after the move, JSON, whole and free of ids.',
    setWhen: 'it was written',
    value: (report) => report.files.tasks ?? '',
  },
  {
    name: 'blockers',
    description: 'Number of findings that stop the move, unknowns nobody acknowledged included.',
    setWhen: 'Azure was looked at',
    value: (report) => count(report, blockersOf(report.findings)),
  },
  {
    name: 'warnings',
    description: 'Number of warnings, accepted blockers included.',
    setWhen: 'Azure was looked at',
    value: (report) => count(report, warningsOf(report.findings)),
  },
  {
    name: 'unknowns',
    description: 'Number of findings about what could not be read, acknowledged or not.',
    setWhen: 'Azure was looked at',
    value: (report) => count(report, unknownsOf(report.findings)),
  },
  {
    name: 'workspace-id',
    description:
      'Resource id of the workspace after the move. It holds a subscription id, so the runner may drop it between jobs; read `id-map-file` there.',
    setWhen: 'the workspace was seen at the destination',
    value: (report) => report.newWorkspaceId ?? '',
  },
  {
    name: 'post-move-tasks',
    description:
      'What is left to do after the move: a JSON array of kind, name, action, automatic; free of ids. Cut to whole items where it is longer than this host carries; the last item then has the kind `more`, and `tasks-file` has all.',
    setWhen: 'Azure was looked at',
    value: (report) =>
      wasInventoried(report)
        ? fittingList(postMoveTasks(report), listRoom[report.host ?? 'github'], moreTasks)
        : '',
  },
  taskCount('computes-to-recreate', 'compute', 'computes to create again'),
  taskCount('endpoints-to-redeploy', 'endpoint', 'endpoints to deploy again'),
  taskCount('datastores-to-update', 'datastore', 'datastores to update or create again'),
  taskCount('private-endpoints-to-approve', 'private-endpoint', 'private endpoints to approve'),
  taskCount('role-assignments-to-recreate', 'role-assignment', 'role assignments to create again'),
  taskCount('data-assets-to-register', 'data-asset', 'data assets to register again'),
  {
    name: 'matrix',
    description:
      'JSON for `strategy.matrix`, one job for each move with its `key`, `workspace` and `wave`, in the form that the matrix of this host has; free of ids. The inputs of a key are in `workspace-moves.json`, beside the plan file, named as this host names them; what has no wave, and why, is in `workspace-moves-left-out.json`. A matrix carries 256 jobs: of more moves it holds the first, and `workspace-moves-matrix-2.json` and so on are the next ones, each a whole matrix.',
    setWhen: '`discover` found a workspace',
    value: matrixOf,
  },
  {
    name: 'waves',
    description:
      'JSON array of waves, each an array of the keys of moves in `matrix` that can run side by side; free of ids.',
    setWhen: '`discover` found a workspace that has a destination',
    value: wavesOf,
  },
  {
    name: 'correlation-id',
    description:
      'The `x-ms-correlation-request-id` of every request of the run; support asks for it.',
    setWhen: 'Azure was asked anything',
    value: (report) => report.correlationId ?? '',
  },
];

/** Every output by its kebab-case name; all of them, empty where there is nothing to say. */
export function outputsOf(report: RunReport): Readonly<Record<string, string>> {
  return Object.fromEntries(outputs.map((output) => [output.name, output.value(report)]));
}

function taskCount(name: string, kind: RestoreKind, what: string): OutputEntry {
  return {
    name,
    description: `Number of ${what} after the move.`,
    setWhen: 'Azure was looked at',
    value: (report) =>
      count(
        report,
        report.postMoveTasks.filter((task) => task.kind === kind),
      ),
  };
}

// Nothing counted is not zero: a run that never saw Azure has no numbers.
function count(report: RunReport, items: readonly unknown[]): string {
  return wasInventoried(report) ? String(items.length) : '';
}

/** True once a run has looked at Azure: before, it has no numbers and no lists. */
export function wasInventoried(report: RunReport): boolean {
  const seen = [report.collections, report.findings, report.postMoveTasks];
  return seen.some((list) => list.length > 0);
}

/** A task as a later step reads it; `more` stands for those that an output has no room for. */
type PublishedTask = Omit<PostMoveTask, 'kind'> & { readonly kind: RestoreKind | 'more' };

function moreTasks(count: number): PublishedTask {
  const action = `Read ${count} more in workspace-move-tasks.json (tasks-file).`;
  return { kind: 'more', name: 'workspace-move-tasks.json', action, automatic: false };
}

/**
 * What is left to do after the move, all of it. Tasks are worded elsewhere; one id in one sentence
 * would cost the whole job output, so it is taken out here.
 */
export function postMoveTasks(report: RunReport): readonly PublishedTask[] {
  const ids = [report.source?.subscriptionId, report.destination?.subscriptionId];
  const idFree = (text: string): string =>
    ids.reduce<string>(
      (said, id) => (id === undefined || id === '' ? said : withoutId(said, id)),
      text,
    );
  return report.postMoveTasks.map(({ kind, name, action, automatic }) => ({
    kind,
    name: idFree(name),
    action: idFree(action),
    automatic,
  }));
}

function withoutId(text: string, id: string): string {
  return text.replaceAll(new RegExp(id.replaceAll(/[^\w-]/g, '\\$&'), 'gi'), '(subscription)');
}
