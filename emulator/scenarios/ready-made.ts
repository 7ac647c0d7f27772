import type { JsonObject } from '../types.js';
import { busyWorkspace } from './busy-workspace.js';
import { crowdedWorkspace } from './crowded-workspace.js';
import { fullWorkspace } from './full-workspace.js';
import { readyWorkspace } from './ready-workspace.js';

export const scenarioNames = ['ready', 'busy', 'full', 'crowded'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

interface ReadyMade {
  /** What is in it, in a few words. */
  readonly about: string;
  state(): JsonObject;
}

/** The states that can be started by name. */
export const readyMade: Readonly<Record<ScenarioName, ReadyMade>> = {
  ready: { about: 'a workspace that may move, with what a move loses', state: readyWorkspace },
  busy: { about: 'the same in use: computes, endpoints, a job, a lock', state: busyWorkspace },
  full: { about: 'one of everything that can be put back', state: fullWorkspace },
  crowded: { about: 'many findings at once', state: crowdedWorkspace },
};
