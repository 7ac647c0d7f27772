import type { Collection, CollectionName } from '../../../../src/domain/azure/inventory.js';
import type { Plan } from '../../../../src/domain/plan/plan.js';
import type { Presence } from '../../../../src/domain/azure/resource-location.js';
import type { AzureReader, Diagnosis } from '../../../../src/ports/ports.js';
import type { MovedWorkspace } from '../../../../src/stages/verify/verifications/verification.js';
import { read, workspaceBody } from '../../plan/plan-builder.js';

/** What a reader answers of the workspace at its new id. */
export interface Answers {
  readonly diagnosis?: Diagnosis;
  readonly jobs?: Collection;
  /** Lists by name. */
  readonly lists?: Partial<Record<CollectionName, Collection>>;
  /** Of what is looked up, by what its id ends in. */
  readonly lookUps?: Readonly<Record<string, Presence>>;
}

/** What a reader was asked. */
export interface Asked {
  readonly diagnosed: (readonly [string, number])[];
  readonly read: (readonly [string, string])[];
  readonly lookedUp: string[];
}

export const NOW = Date.parse('2026-11-01T12:00:00.000Z');

export const newId =
  '/subscriptions/0b0b0b0b-0000-0000-0000-000000000002/resourceGroups/rg-prod/providers/Microsoft.MachineLearningServices/workspaces/mlw';

const unasked = (): Promise<never> => Promise.reject(new Error('nothing else is asked'));

/** A workspace after its move, and what was asked of it. Every other question is an error. */
export function moved(plan: Plan, answers: Answers): MovedWorkspace & { readonly asked: Asked } {
  const asked: Asked = { diagnosed: [], read: [], lookedUp: [] };
  const reader: AzureReader = {
    correlationId: 'c',
    signedInAs: () => undefined,
    clockAheadMs: () => 0,
    readCollection: (name, { source }) => {
      asked.read.push([name, source.resourceGroup]);
      if (name === 'workspace') return Promise.resolve(read(workspaceBody));
      const list = name === 'activeJobs' ? answers.jobs : answers.lists?.[name];
      return list === undefined ? unasked() : Promise.resolve(list);
    },
    diagnose: (id, deadline) => {
      asked.diagnosed.push([id, deadline]);
      return answers.diagnosis === undefined ? unasked() : Promise.resolve(answers.diagnosis);
    },
    listWorkspaces: unasked,
    lookUp: (resourceId) => {
      asked.lookedUp.push(resourceId);
      const [, found] =
        Object.entries(answers.lookUps ?? {}).find(([end]) => resourceId.endsWith(end)) ?? [];
      return found === undefined ? unasked() : Promise.resolve(found);
    },
    readResource: unasked,
    validateMove: unasked,
    isBusy: unasked,
    followMove: unasked,
    readOperation: unasked,
  };
  const clock = { now: () => NOW, sleep: unasked, within: () => new AbortController().signal };
  return { reader, clock, plan, before: workspaceBody, now: workspaceBody, id: newId, asked };
}
