import { associatedKinds, modes } from '../../domain/request/request.js';
import type { InputEntry } from '../input-entry.js';
import { choice, guid, listOf, text } from '../input-kinds.js';

// Azure REST specification, common types: resource group names. Letters of every script are letters
// (Microsoft: Manage Azure Machine Learning workspaces, limitations, which warns of them), but for
// the three signs that only look like one, see `withoutCase`.
const resourceGroup = text(
  'a resource group name: 1 to 90 letters, digits, hyphens, underscores, dots or parentheses, not ending in a dot',
  /^(?!.*\.$)(?!.*[\p{Default_Ignorable_Code_Point}\u212A\u212B\u2126])[-\p{L}\p{N}_.()]{1,90}$/u,
);

// Azure REST specification, Machine Learning workspaces: pattern of workspaceName.
const workspaceName = text(
  'a workspace name: 3 to 33 letters, digits, hyphens or underscores, starting with a letter or digit',
  /^[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}$/,
);

const neededToValidate = { requiredIn: ['validate'], agreesWithPlan: true } as const;

/** What to do and with what. */
export const movingInputs = {
  mode: {
    name: 'mode',
    group: 'What to do',
    kind: choice(modes),
    default: 'validate',
    description:
      'What the run does: `validate` reads, judges and writes the plan file and changes nothing; `move` carries out the approved plan; `restore` puts back what the move dropped; `status` says where each resource of the plan is now; `promote` does all of it in one run, its gate included; `discover` finds many workspaces and says which can move side by side.',
  },
  sourceSubscriptionId: {
    name: 'source-subscription-id',
    group: 'What moves',
    kind: guid,
    default: '',
    ...neededToValidate,
    description: 'Id of the subscription that the workspace is in now.',
  },
  sourceResourceGroup: {
    name: 'source-resource-group',
    group: 'What moves',
    kind: resourceGroup,
    default: '',
    ...neededToValidate,
    description: 'Name of the resource group that the workspace is in now.',
  },
  workspaceName: {
    name: 'workspace-name',
    group: 'What moves',
    kind: workspaceName,
    default: '',
    ...neededToValidate,
    description: 'Name of the Azure Machine Learning workspace that moves. A move keeps the name.',
  },
  destinationSubscriptionId: {
    name: 'destination-subscription-id',
    group: 'What moves',
    kind: guid,
    default: '',
    defaultInWords: "the source's",
    agreesWithPlan: true,
    description:
      'Id of the subscription that the workspace moves to. It must be in the same tenant.',
  },
  destinationResourceGroup: {
    name: 'destination-resource-group',
    group: 'What moves',
    kind: resourceGroup,
    default: '',
    ...neededToValidate,
    description:
      'Name of the resource group that the workspace moves to. It must exist, or be created by `prepare`.',
  },
  associatedResources: {
    name: 'associated-resources',
    group: 'What moves',
    kind: listOf(associatedKinds, { none: [], all: associatedKinds }),
    default: 'none',
    agreesWithPlan: true,
    description:
      'Which resources of the workspace move with it, in the same request: `none`, `all`, or a list of `storage`, `key-vault`, `container-registry`, `application-insights`. Only those in the source resource group can.',
  },
} as const satisfies Record<string, InputEntry<unknown>>;
