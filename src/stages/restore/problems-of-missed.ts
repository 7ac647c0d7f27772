import { ownCodesOf, wordsOf } from '../../domain/azure/errors/arm-error.js';
import { counted } from '../../domain/counted.js';
import type { Problem, RestoreItem } from '../../domain/run/run-report.js';

type Some<Item> = [Item, ...Item[]];

// Ten things that Azure refused for one reason are one problem, told in Azure's words.
function failuresByReason(
  failures: readonly RestoreItem[],
): readonly (readonly [string, Some<RestoreItem>])[] {
  const reasons = new Map<string, Some<RestoreItem>>();
  const told = new Map<string, string>();
  for (const item of failures) {
    const { step, why, error, action } = item;
    const said = [why ?? [], error === undefined ? [] : wordsOf(error)].flat();
    const reason = said.length === 0 ? '' : `: ${said.join(': ').replace(/\.$/, '')}`;
    const key = JSON.stringify([step, action, why, error === undefined ? [] : ownCodesOf(error)]);
    const others = reasons.get(key);
    if (others === undefined) reasons.set(key, [item]);
    else others.push(item);
    told.set(key, told.get(key) ?? reason);
  }
  return [...reasons].map(([key, items]) => [told.get(key) ?? '', items]);
}

/**
 * What is said of what was asked for and is not back. What failed is told one by one; what waits for
 * it, and what was never a program's to do, is in the report.
 */
export function problemsOfMissed(missed: readonly RestoreItem[]): readonly Problem[] {
  const failures = missed.filter(({ state }) => state === 'failed' || state === 'unknown');
  const waiting = missed.filter(({ state }) => state === 'to-do').length;
  const left = missed.length - failures.length - waiting;
  return [
    ...failuresByReason(failures).map(([reason, [first, ...others]]) => ({
      sentence: `${first.step}: ${first.name}${others.length === 0 ? '' : ` and ${others.length} more`} could not be put back${reason}.`,
      remedy:
        others.length === 0
          ? `${first.action.replace(/\.$/, '')}: ${first.command}`
          : `${first.action} The report has the commands.`,
    })),
    ...(waiting === 0
      ? []
      : [
          {
            sentence: `${counted(waiting, 'thing waits', 'things wait')} for what is not back yet: the report says which.`,
            remedy: 'Restore again once the rest is back: it goes on with them.',
          },
        ]),
    ...(left === 0
      ? []
      : [
          {
            sentence: `${counted(left, 'thing that was asked for is', 'things that were asked for are')} left to a person: the report says which, and why.`,
            remedy: 'Do what the report says for each; then restore again finds nothing left.',
          },
        ]),
  ];
}
