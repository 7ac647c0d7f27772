import { sameGroup } from '../domain/azure/resource-id.js';
import type { HostName } from '../domain/request/host-name.js';
import type { Mode } from '../domain/request/request.js';
import { discoverProblems } from './discover-problems.js';
import { gateProblems, isGateOff } from './gate-problems.js';
import { hostTitles, type InputEntry } from './input-entry.js';
import type { Fault } from './input-kinds.js';
import { missing, readingOf, type Given, type InputProblem } from './input-problem.js';
import { existsOn, inputList, inputTable } from './inputs.js';
import { quotedInput } from './quoted-input.js';

/**
 * Everything that is wrong with the inputs, in the order of the contract: first what is malformed,
 * then what `mode` needs and is absent, then what contradicts. `spell` turns a kebab-case name into
 * the host's spelling. Values of secret inputs are never in a problem.
 *
 * @param host where the inputs come from; what it does not have is refused.
 */
export function problemsOf(
  given: Given,
  mode: Mode | undefined,
  spell: (name: string) => string,
  host: HostName,
): InputProblem[] {
  return [
    ...inputList.flatMap((input) => hostProblems(input, given(input), host, spell(input.name))),
    ...inputList.flatMap((input) => valueProblems(input, given(input), spell(input.name))),
    ...missingProblems(given, mode, spell),
    ...sameGroupProblems(given, mode, spell),
    ...gateProblems(given, mode, spell, host),
    ...(mode === 'discover' ? discoverProblems(given, spell) : []),
  ];
}

// An input that a host does not have is passed on all the same, with a warning at most. Who writes
// it there may take it for a safeguard, so it is not passed over.
function hostProblems(
  input: InputEntry<unknown>,
  text: string,
  host: HostName,
  spelled: string,
): readonly InputProblem[] {
  if (text === '' || existsOn(host, input)) return [];
  return [
    {
      input: spelled,
      sentence: `The input ${spelled} is given, but it does not exist on ${hostTitles[host]}.`,
      remedy: `Remove ${spelled}.`,
    },
  ];
}

function valueProblems(
  input: InputEntry<unknown>,
  text: string,
  spelled: string,
): readonly InputProblem[] {
  if (text === '') return [];
  const reading = readingOf(input, text);
  if ('value' in reading) return [];
  return reading.faults.map((fault) => invalid(input, fault, spelled));
}

function missingProblems(
  given: Given,
  mode: Mode | undefined,
  spell: (name: string) => string,
): readonly InputProblem[] {
  // A promotion without a gate makes its own plan.
  const as = mode === 'promote' && isGateOff(given) ? 'validate' : mode;
  if (mode === undefined || as === undefined) return [];
  return inputList
    .filter((input) => (input.requiredIn ?? []).includes(as) && given(input) === '')
    .map((input) => missing(input, `${mode} needs it`, spell));
}

// Azure moves nothing within one group; ARM would refuse it only after everything else was asked.
function sameGroupProblems(
  given: Given,
  mode: Mode | undefined,
  spell: (name: string) => string,
): readonly InputProblem[] {
  const sourceSubscription = given(inputTable.sourceSubscriptionId);
  // These default the destination to the source's subscription; later modes have the plan file for
  // that.
  const plans = mode === 'validate' || (mode === 'promote' && isGateOff(given));
  const implied = plans || mode === 'discover' ? sourceSubscription : '';
  const source = {
    subscriptionId: sourceSubscription,
    resourceGroup: given(inputTable.sourceResourceGroup),
  };
  const destination = {
    subscriptionId: given(inputTable.destinationSubscriptionId) || implied,
    resourceGroup: given(inputTable.destinationResourceGroup),
  };
  const complete = [...Object.values(source), ...Object.values(destination)].every(
    (part) => part !== '',
  );
  if (!complete || !sameGroup(source, destination)) return [];
  const spelled = spell(inputTable.destinationResourceGroup.name);
  const other = spell(inputTable.sourceResourceGroup.name);
  return [
    {
      input: spelled,
      sentence: `The input ${spelled} is ${quotedInput(destination.resourceGroup)}, the same resource group as ${other}.`,
      remedy: `Give another resource group, or another ${spell(inputTable.destinationSubscriptionId.name)}.`,
    },
  ];
}

function invalid(input: InputEntry<unknown>, fault: Fault, spelled: string): InputProblem {
  const seen = input.secret === true ? 'not valid' : quotedInput(fault.seen);
  return {
    input: spelled,
    sentence: `The input ${spelled} is ${seen}; expected ${fault.expected}.`,
    remedy:
      fault.meant === undefined
        ? `Give ${spelled} as ${input.kind.expected}.`
        : `Did you mean ${quotedInput(fault.meant)}?`,
  };
}
