import { describe, expect, it } from '@jest/globals';

import { outputsOf, outputs } from '../../src/contract/outputs.js';
import { isJsonArray, textAt } from '../../src/domain/json.js';
import { parseJson } from '../../src/domain/parse-json.js';
import type { JudgedFinding } from '../../src/domain/plan/finding.js';
import { outcomes } from '../../src/domain/run/outcome.js';
import type { PostMoveTask, RunReport } from '../../src/domain/run/run-report.js';

// The public contract, written down a second time.
const NAMES = [
  'outcome',
  'failure-reason',
  'can-move',
  'plan-digest',
  'plan-file',
  'report-file',
  'journal-file',
  'id-map-file',
  'tasks-file',
  'blockers',
  'warnings',
  'unknowns',
  'workspace-id',
  'post-move-tasks',
  'computes-to-recreate',
  'endpoints-to-redeploy',
  'datastores-to-update',
  'private-endpoints-to-approve',
  'role-assignments-to-recreate',
  'data-assets-to-register',
  'matrix',
  'waves',
  'correlation-id',
];

const SOURCE = 'aaaaaaaa-1111-1111-1111-111111111111';
const DESTINATION = 'bbbbbbbb-2222-2222-2222-222222222222';

const nothing: RunReport = {
  mode: undefined,
  toolVersion: '0.0.0',
  outcome: undefined,
  failureReason: undefined,
  failed: true,
  problems: [],
  workspaceName: undefined,
  source: undefined,
  destination: undefined,
  findings: [],
  toldBefore: [],
  collections: [],
  resources: [],
  preparation: [],
  restoration: undefined,
  followUp: undefined,
  isUnapproved: false,
  isReviewed: false,
  environment: undefined,
  sealedSecrets: undefined,
  spelling: {},
  planFile: undefined,
  missingSecrets: [],
  batch: undefined,
  differences: { move: [], surroundings: [] },
  planDigest: undefined,
  planExpiresAt: undefined,
  armError: undefined,
  timeline: [],
  postMoveTasks: [],
  newWorkspaceId: undefined,
  correlationId: undefined,
  files: {},
};

function finding(given: Partial<JudgedFinding>): JudgedFinding {
  return {
    rule: 'a-rule',
    severity: 'blocker',
    certainty: 'observed',
    subject: `/subscriptions/${SOURCE}/resourceGroups/g`,
    evidence: [],
    why: '',
    remedy: '',
    source: '',
    acknowledged: false,
    ...given,
  };
}

function task(kind: PostMoveTask['kind'], action = 'Do it.'): PostMoveTask {
  return { kind, name: 'n', action, automatic: false };
}

const full: RunReport = {
  ...nothing,
  mode: 'move',
  outcome: 'moved',
  failed: false,
  source: { subscriptionId: SOURCE, resourceGroup: 'old' },
  destination: { subscriptionId: DESTINATION, resourceGroup: 'new' },
  findings: [
    finding({}),
    finding({ certainty: 'unknown' }),
    finding({ certainty: 'unknown', acknowledged: true }),
    finding({ severity: 'warning' }),
    finding({ severity: 'warning', certainty: 'unknown' }),
    finding({ severity: 'information', certainty: 'unknown' }),
    finding({ severity: 'information' }),
  ],
  collections: [{ name: 'computes', title: 'computes', state: 'empty', total: 0 }],
  planDigest: `sha256:${'0'.repeat(64)}`,
  postMoveTasks: [
    task('compute'),
    task('compute'),
    task('endpoint'),
    task('datastore', `Use --scope /subscriptions/${SOURCE.toUpperCase()}/x and ${DESTINATION}.`),
    task('private-endpoint'),
    task('role-assignment'),
    task('role-assignment'),
    task('role-assignment'),
  ],
  newWorkspaceId: `/subscriptions/${DESTINATION}/resourceGroups/new/providers/Microsoft.MachineLearningServices/workspaces/w`,
  correlationId: 'cccccccc-3333-3333-3333-333333333333',
  files: { plan: 'p.json', report: 'r.md', journal: 'j.jsonl', idMap: 'i.json', tasks: 't.json' },
};

describe('the outputs', () => {
  it('are exactly those of the contract, whatever happened', () => {
    expect(outputs.map(({ name }) => name)).toEqual(NAMES);
    expect(Object.keys(outputsOf(nothing))).toEqual(NAMES);
    expect(Object.keys(outputsOf(full))).toEqual(NAMES);
  });

  it('are empty when nothing was judged, but for can-move', () => {
    const { 'can-move': canMove, ...rest } = outputsOf(nothing);
    expect(canMove).toBe('false');
    expect(Object.values(rest).join('')).toBe('');
  });

  it('say what the report holds', () => {
    expect(outputsOf(full)).toMatchObject({
      outcome: 'moved',
      'failure-reason': '',
      'can-move': 'true',
      'plan-digest': full.planDigest,
      'plan-file': 'p.json',
      'report-file': 'r.md',
      'journal-file': 'j.jsonl',
      'id-map-file': 'i.json',
      'tasks-file': 't.json',
      blockers: '2',
      warnings: '3',
      unknowns: '4',
      'workspace-id': full.newWorkspaceId,
      'computes-to-recreate': '2',
      'endpoints-to-redeploy': '1',
      'datastores-to-update': '1',
      'private-endpoints-to-approve': '1',
      'role-assignments-to-recreate': '3',
      'data-assets-to-register': '0',
      matrix: '',
      waves: '',
      'correlation-id': full.correlationId,
    });
  });

  it('say why a run failed', () => {
    const failed = { ...nothing, outcome: 'blocked', failureReason: 'not-ready' } as const;
    expect(outputsOf(failed)).toMatchObject({ outcome: 'blocked', 'failure-reason': 'not-ready' });
  });

  it.each(outcomes)('can-move, for the outcome %s', (outcome) => {
    const expected = ['ready', 'moved'].includes(outcome) ? 'true' : 'false';
    expect(outputsOf({ ...nothing, outcome })['can-move']).toBe(expected);
  });

  it('tell zero from nobody looked', () => {
    const clean = { ...nothing, collections: full.collections };
    expect(outputsOf(clean)).toMatchObject({ blockers: '0', 'post-move-tasks': '[]' });
    expect(outputsOf(nothing)).toMatchObject({ blockers: '', 'post-move-tasks': '' });
  });

  it('hold no subscription id, but for workspace-id', () => {
    const { 'workspace-id': workspaceId, ...scalars } = outputsOf(full);
    expect(workspaceId).toContain(DESTINATION);
    const text = JSON.stringify(scalars).toLowerCase();
    expect(text).not.toContain(SOURCE);
    expect(text).not.toContain(DESTINATION);
  });

  it.each([
    ['github', 2_000, 1_048_576 / 2],
    ['azure-pipelines', 1_100, 32_766],
  ] as const)('fit %s: cut to whole items, and the last names the file', (host, count, most) => {
    const name = 'ü'.repeat(60);
    const many = Array.from({ length: count }, () => ({ ...task('data-asset'), name }));
    const text = outputsOf({ ...full, host, postMoveTasks: many })['post-move-tasks'] ?? '';
    expect(Buffer.byteLength(text)).toBeLessThan(most);
    const parsed = parseJson(text);
    const tasks = isJsonArray(parsed) ? parsed : [];
    const left = count - (tasks.length - 1);
    expect(tasks.at(-1)).toMatchObject({
      kind: 'more',
      action: `Read ${left} more in workspace-move-tasks.json (tasks-file).`,
    });
    expect(tasks.slice(0, -1).every((one) => textAt(one, 'kind') === 'data-asset')).toBe(true);
    // As much as there is room for.
    expect(tasks.length).toBeGreaterThan(120);
  });

  it('give the tasks as JSON of four fields', () => {
    const tasks: unknown = JSON.parse(outputsOf(full)['post-move-tasks'] ?? '');
    expect(tasks).toHaveLength(full.postMoveTasks.length);
    expect(tasks).toContainEqual({
      kind: 'datastore',
      name: 'n',
      action: 'Use --scope /subscriptions/(subscription)/x and (subscription).',
      automatic: false,
    });
  });
});
