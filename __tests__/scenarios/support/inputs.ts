import {
  DESTINATION_GROUP,
  DESTINATION_SUBSCRIPTION_ID,
  SOURCE_GROUP,
  SOURCE_SUBSCRIPTION_ID,
  WORKSPACE_NAME,
} from '../../../emulator/scenarios/index.js';
import { CLIENT_ID, TENANT_ID } from '../../../emulator/settings.js';

export const signIn = { 'tenant-id': TENANT_ID, 'client-id': CLIENT_ID };

/** Inputs of a validation of the scenario's workspace. */
export const validateInputs = {
  ...signIn,
  mode: 'validate',
  'source-subscription-id': SOURCE_SUBSCRIPTION_ID,
  'source-resource-group': SOURCE_GROUP,
  'workspace-name': WORKSPACE_NAME,
  'destination-subscription-id': DESTINATION_SUBSCRIPTION_ID,
  'destination-resource-group': DESTINATION_GROUP,
} as const;

/** Of the same workspace, once it has moved, to where it was. */
export const wayBack: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<string>(validateInputs).map(([name, value]) => [
    name.replace(/^(source|destination)-/, (_all, side) =>
      side === 'source' ? 'destination-' : 'source-',
    ),
    value,
  ]),
);

/** Inputs of the move of an approved plan. */
export function moveInputs(digest: string): Readonly<Record<string, string>> {
  return { ...signIn, mode: 'move', 'approved-plan-digest': digest };
}

export const statusInputs = { ...signIn, mode: 'status' } as const;
