import { isAtOrBelow } from './resource-id.js';

/**
 * An id as people say it, for a line of text. What lies in the workspace is told by its path in it
 * (`computes/cpu`), the workspace by its name, anything else from its group on, without the words
 * that every id has (`rg-ml/storageAccounts/stml`). What is no id stays as it is.
 *
 * @param workspaceIds the workspace as it is called before and after the move.
 */
export function shortName(id: string, workspaceIds: readonly string[]): string {
  if (!id.startsWith('/')) return id;
  const workspace = workspaceIds.find((one) => isAtOrBelow(id, one));
  const rest = workspace === undefined ? id : id.slice(workspace.length);
  if (workspace !== undefined && rest === '') return workspace.split('/').at(-1) ?? id;
  const short = rest
    .replace(/^\/subscriptions\/(?=[^/]+\/resourceGroups\/)[^/]+\/resourceGroups\//i, '')
    .replace(/^\/subscriptions\/[^/]+\/providers\//i, '')
    .replaceAll(/\/?providers\/[^/]+\/(?=.)/gi, '/')
    .replace(/^\/subscriptions\//i, 'subscription ')
    .replace(/^\//, '');
  return short === '' ? id : short;
}
