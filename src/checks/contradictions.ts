import { textAt } from '../domain/json.js';
import { workspaceResourceId } from '../domain/azure/resource-id.js';
import { defineCheck, type CheckView } from './check.js';
import { documents } from './documents.js';
import { isSystemDatastore } from './afterwards/system-datastore.js';

const consults = [
  'workspace',
  'computes',
  'datastores',
  'sourceLocks',
  'destinationLocks',
] as const;
type View = CheckView<(typeof consults)[number]>;

interface Contradiction {
  readonly about: string;
  readonly one: string;
  readonly other: string;
  readonly sources: string;
  /** Whether it matters for this workspace. */
  readonly matters: (view: View) => boolean;
  readonly remedy: string;
}

const contradictions: readonly Contradiction[] = [
  {
    about: 'moving a workspace at all',
    one: 'the guide describes it',
    other: 'the list of types that move says no for workspaces',
    sources: `${documents.moveWorkspace}; ${documents.moveSupport}`,
    matters: ({ items }) => items('workspace').length > 0,
    remedy: "Azure's own validation of this move decides; it is part of this report.",
  },
  {
    about: 'computes',
    one: 'they must be gone before the move',
    other: 'the move deletes them',
    sources: `${documents.moveWorkspace}, list of limitations and note`,
    matters: ({ items }) => items('computes').length > 0,
    remedy: 'Remove them first: this action does not send a move while there is one.',
  },
  {
    about: 'datastores',
    one: 'datastores move',
    other: 'datastores that are not the default do not move',
    sources: `${documents.moveWorkspace}, table of contents and section on datastores`,
    matters: ({ items }) => items('datastores').some((one) => !isSystemDatastore(one)),
    remedy: 'Look at each of them after the move.',
  },
  {
    about: 'CanNotDelete locks',
    one: 'only ReadOnly locks are said to block a move',
    other: 'both kinds are listed as blockers',
    sources: `${documents.locks}; ${documents.moveErrors}`,
    matters: ({ items }) =>
      [...items('sourceLocks'), ...items('destinationLocks')].some(
        (lock) => textAt(lock, 'properties', 'level')?.toLowerCase() === 'cannotdelete',
      ),
    remedy: 'Remove the lock for the time of the move, or accept it by name.',
  },
];

/** Where the documents contradict each other, with both sides and where they stand. */
export const documentsContradict = defineCheck({
  id: 'documents-contradict',
  title: 'Contradictions of the documents are known about',
  needs: [],
  consults,
  severity: 'information',
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge: (view) =>
    contradictions
      .filter(({ matters }) => matters(view))
      .map(({ about, one, other, sources, remedy }) => ({
        subject: workspaceResourceId(view.scope.source, view.scope.workspaceName),
        seen: { about, 'one document': one, 'the other': other },
        why: `The documents contradict each other about ${about}.`,
        remedy,
        source: sources,
      })),
});
