import type { RestoreItem, RunReport } from '../../src/domain/run/run-report.js';
import { shellWord } from '../../src/domain/shell-quote.js';
import {
  sampleArmError,
  sampleFinding,
  sampleReport,
  sampleResource,
  SAMPLE_DIGEST,
} from './sample-report.js';

/** A run that was blocked, in which all that somebody else named is called `name`. */
export function reportAbout(name: string): RunReport {
  const finding = sampleFinding({ subject: name, why: name, remedy: `${name}: az x`, label: name });
  return sampleReport({
    outcome: 'blocked',
    failureReason: 'plan-changed',
    failed: true,
    workspaceName: name,
    planDigest: SAMPLE_DIGEST,
    problems: [{ sentence: name, remedy: `${name}: az x` }],
    findings: [finding, { ...finding, severity: 'warning' }, { ...finding, certainty: 'unknown' }],
    resources: [{ ...sampleResource('r', 'both'), name }],
    differences: {
      move: [{ field: name, approved: name, now: undefined, sentence: name }],
      surroundings: [],
    },
    postMoveTasks: [{ kind: 'compute', name, action: name, automatic: false }],
    preparation: [{ step: 'delete-computes', id: name, loses: [name], secrets: [], state: 'done' }],
    restoration: undefined,
  });
}

const places = sampleReport();
const source = { subscriptionId: '11111111-1111-4111-8111-111111111111', resourceGroup: 'ml-old' };

const group = (resourceGroup: string): typeof source => ({ ...source, resourceGroup });

/** The same for every kind of page that a run ends with. */
export const reportsAbout: Readonly<Record<string, (name: string) => RunReport>> = {
  blocked: reportAbout,
  ready: (name) => ({
    ...reportAbout(name),
    outcome: 'ready',
    failureReason: undefined,
    environment: name,
    runUrl: 'https://example.com/run',
    problems: [],
  }),
  partial: (name) => ({
    ...reportAbout(name),
    outcome: 'partially-moved',
    planFile: name,
    armError: {
      ...sampleArmError(name, name),
      target: name,
      details: [sampleArmError(name, name)],
    },
    sealedSecrets: [name],
    missingSecrets: [{ id: name, why: name, gone: false }],
    timeline: [{ at: '2026-01-01T00:00:00.000Z', what: name }],
    collections: [{ name: 'computes', title: name, state: 'unknown', total: 0 }],
  }),
  moved: (name) => ({
    ...reportAbout(name),
    outcome: 'moved',
    resources: [{ ...sampleResource('r', 'moved'), name }],
    followUp: {
      trackingUri: name,
      moved: [
        { type: 'microsoft.machinelearningservices/workspaces', from: name, to: movedTo(name) },
      ],
      oldIdHolders: [{ id: name, title: name, remedy: name }],
      leftovers: [{ what: name, command: `az x --ids ${shellWord(name)}` }],
      unread: [name],
      wayBack: { source: group(name), destination: source, workspaceName: name, associated: [] },
    },
  }),
  restored: (name) => ({
    ...places,
    mode: 'restore',
    outcome: 'restore-incomplete',
    failed: true,
    restoration: [
      { ...restoredThing(name), state: 'done', without: [name], toGive: [name] },
      { ...restoredThing(name), state: 'done', kind: 'role-assignment' },
      { ...restoredThing(name), state: 'failed', error: sampleArmError(name, name) },
    ],
  }),
  discovered: (name) => ({
    ...places,
    mode: 'discover',
    outcome: 'ready',
    workspaceName: undefined,
    files: { moves: name, matrices: [name] },
    batch: [
      {
        key: name,
        entry: {
          source: group(name),
          destination: group(name),
          workspaceName: name,
          associated: [],
        },
        state: 'found',
        why: name,
        wave: 1,
      },
    ],
  }),
  'not started': (name) =>
    sampleReport({
      mode: undefined,
      outcome: undefined,
      failureReason: 'invalid-input',
      failed: true,
      workspaceName: undefined,
      problems: [{ sentence: name, remedy: name }],
    }),
};

function movedTo(name: string): string {
  return `/subscriptions/${source.subscriptionId}/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/${name}`;
}

function restoredThing(name: string): RestoreItem {
  return {
    step: 'computes',
    kind: 'compute',
    name,
    action: name,
    command: `az x --name ${shellWord(name)}`,
    isChosen: true,
    state: 'done',
    why: name,
    without: [],
    toGive: [],
    error: undefined,
  };
}
