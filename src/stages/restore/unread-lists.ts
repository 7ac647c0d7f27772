import { collectionTable } from '../../domain/azure/inventory.js';
import { restoreNames, type RestoreName } from '../../domain/plan/restore-names.js';
import type { RestoreItem } from '../../domain/run/run-report.js';
import { shellWord } from '../../domain/shell-quote.js';
import { listsOf, restorations } from './restorations/index.js';
import type { RestoreContext } from './restorations/restoration.js';

/**
 * What could not be read when the plan was made is not in it: nobody knows whether there was
 * anything to put back. One thing for each such list, in the order of the steps.
 *
 * @param chosen the steps that were asked for.
 */
export function unreadLists(
  chosen: readonly RestoreName[] | 'all',
  { before, workspaceId }: RestoreContext,
): readonly RestoreItem[] {
  return restoreNames.flatMap((step) => {
    const kind = restorations.find((one) => one.step === step)?.kind ?? 'tag';
    const isChosen = chosen === 'all' || chosen.includes(step);
    const unread = listsOf[step].filter((name) => before.of(name).state === 'unknown');
    return unread.map((name): RestoreItem => ({
      step,
      kind,
      name: collectionTable[name].title,
      action: 'Compare what is there with what you know was there before.',
      command: `az resource show --ids ${shellWord(workspaceId)}`,
      isChosen,
      state: 'unknown',
      why: 'this could not be read when the plan was made, so nothing of it is in the plan',
      without: [],
      toGive: [],
      error: undefined,
    }));
  });
}
