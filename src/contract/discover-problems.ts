import type { InputEntry } from './input-entry.js';
import { missing, type Given, type InputProblem } from './input-problem.js';
import { inputTable } from './inputs.js';
import { rowInputs } from './workspaces-file.js';

/**
 * What is wrong with the inputs of `discover` taken together: it looks at a list of moves, or at a
 * subscription or group, never at both, and half a destination is none.
 */
export function discoverProblems(
  given: Given,
  spell: (name: string) => string,
): readonly InputProblem[] {
  const isGiven = (input: InputEntry<unknown>): boolean => given(input) !== '';
  const list = spell(inputTable.workspacesFile.name);
  if (isGiven(inputTable.workspacesFile)) {
    return rowInputs.filter(isGiven).map(({ name }) => ({
      input: spell(name),
      sentence: `The input ${spell(name)} is given beside ${list}, whose rows say it.`,
      remedy: `Remove ${spell(name)}, or ${list}.`,
    }));
  }
  const { sourceSubscriptionId, workspaceName } = inputTable;
  const { destinationSubscriptionId, destinationResourceGroup } = inputTable;
  return [
    ...(isGiven(sourceSubscriptionId)
      ? []
      : [missing(sourceSubscriptionId, `discover needs it, or ${list}`, spell)]),
    ...(isGiven(workspaceName)
      ? [
          {
            input: spell(workspaceName.name),
            sentence: `The input ${spell(workspaceName.name)} is given, but discover lists every workspace of a subscription or group.`,
            remedy: `Remove ${spell(workspaceName.name)}, or name workspaces in ${list}.`,
          },
        ]
      : []),
    ...(isGiven(destinationSubscriptionId) && !isGiven(destinationResourceGroup)
      ? [
          missing(
            destinationResourceGroup,
            `${spell(destinationSubscriptionId.name)} alone is no destination`,
            spell,
          ),
        ]
      : []),
  ];
}
