import { prepareNames } from '../../domain/plan/prepare-step.js';
import { jobScans } from '../../domain/request/request.js';
import { restoreNames } from '../../domain/plan/restore-names.js';
import type { InputEntry } from '../input-entry.js';
import { choice, listOf, pathOfUser, secretText, text } from '../input-kinds.js';

/** What the run may change beside the move itself. */
export const changeInputs = {
  prepare: {
    name: 'prepare',
    group: 'Before and after the move',
    kind: listOf(prepareNames, { none: [] }),
    default: 'none',
    agreesWithPlan: true,
    description:
      'What the move may do before it, so that nothing blocks it: create the destination resource group, register resource providers at the destination, pause schedules, delete endpoints, delete computes, detach attached computes. The plan lists every single thing, and only that is done. The secrets of what is removed are kept only with `snapshot-key`: the plan says which there are.',
  },
  restore: {
    name: 'restore',
    group: 'Before and after the move',
    kind: listOf(restoreNames, { report: 'report', all: 'all' } as const),
    usedIn: ['move', 'promote', 'restore'],
    default: 'report',
    description:
      'What `move` and `restore` put back after the move: `report` only lists it, `all` or names of steps do it, each from what the plan file holds. `all` leaves the tags and locks of the group itself alone; `tags` and `locks`, named, copy those as well.',
  },
  computeInstanceSuffix: {
    name: 'compute-instance-suffix',
    group: 'Before and after the move',
    kind: text(
      'letters, digits and hyphens, at most 12 and at least one letter, not ending in a hyphen or in a hyphen and a number',
      /^(?=.*[a-z])(?!.*-\d*$)[a-z0-9-]{1,12}$/i,
    ),
    default: '-moved',
    agreesWithPlan: true,
    description:
      'What `restore` adds to the name of a compute instance when Azure refuses the former name, which is known to happen after a move. Part of the plan, so that every run finds the instance again.',
  },
  snapshotKey: {
    name: 'snapshot-key',
    group: 'Before and after the move',
    kind: secretText(32, 8),
    usedIn: ['validate', 'move', 'promote', 'restore'],
    default: '',
    secret: true,
    description:
      'Secret text that seals keys, credentials and environment variables into the plan file, so that they are not lost: by `validate` when it is given there, else by `move` right before it changes anything. Needs the right to list keys. Give the same text wherever the plan file is used; without it these secrets are lost.',
  },
} as const satisfies Record<string, InputEntry<unknown>>;

/** What the run accepts, looks at, says and waits for. */
export const scanInputs = {
  workspacesFile: {
    name: 'workspaces-file',
    usedIn: ['discover'],
    group: 'What to do',
    kind: pathOfUser,
    default: '',
    description:
      'Path of a list of moves for `discover`: a JSON array of objects whose fields are the inputs of what moves. Without it `discover` lists the workspaces of `source-subscription-id`, or of `source-resource-group` in it.',
  },
  jobScan: {
    name: 'job-scan',
    group: 'Judgement and report',
    kind: choice(jobScans),
    default: 'full',
    agreesWithPlan: true,
    description:
      'How jobs that are still alive are looked for: `full` looks at every job, `active-search` asks the MLflow server of the workspace for running and scheduled runs, which is quicker in a workspace with very many jobs and proves less; the report says what.',
  },
} as const satisfies Record<string, InputEntry<unknown>>;
