import { isJsonObject, parseJson } from '../parse-json.js';
import type { JsonObject } from '../types.js';
import { DESTINATION_GROUP, SOURCE_GROUP, WORKSPACE_NAME } from './names.js';
import { readyWorkspace } from './ready-workspace.js';

/**
 * One workspace of many: its name, and the groups it is in and bound for, in the scenario's two
 * subscriptions.
 */
export interface Placement {
  readonly workspace: string;
  readonly from: string;
  readonly to: string;
}

/** Names of what a workspace stands on: each workspace gets its own. */
const ASSOCIATED = ['stchurntest', 'kv-churn-test', 'crchurntest', 'appi-churn-test'];

/**
 * Many ready workspaces, each with associated resources of its own, and all the groups they are in
 * and bound for.
 */
export function manyWorkspaces(placements: readonly Placement[]): JsonObject {
  const one = JSON.stringify(readyWorkspace({ jobs: 1 }));
  const states = placements.map(({ workspace, from, to }, index) => {
    const named = ASSOCIATED.reduce(
      (text, name) => text.replaceAll(name, `${name}${index}`),
      one.replaceAll(WORKSPACE_NAME, workspace),
    );
    const state = parseJson(named.replaceAll(SOURCE_GROUP, from).replaceAll(DESTINATION_GROUP, to));
    if (!isJsonObject(state)) throw new Error('a state that is no object');
    return state;
  });
  return Object.fromEntries(states.flatMap((state) => Object.entries(state)));
}
