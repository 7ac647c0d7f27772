import { sameGroup } from '../domain/azure/resource-id.js';
import type { Mode } from '../domain/request/request.js';
import { discoverProblems } from './discover-problems.js';
import type { HostName } from '../domain/request/host-name.js';
import { hostTitles, type InputEntry } from './input-entry.js';
import type { Fault } from './input-kinds.js';
import { existsOn, inputList, inputTable } from './inputs.js';
import type { Given, InputProblem } from './input-problem.js';
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
    ...inputList.flatMap((input) =>
      missingProblems(input, given(input), mode, spell(input.name), isGateOff(given)),
    ),
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
  if (text === '' || !input.built || existsOn(host, input)) return [];
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
  if (!input.built) return text === input.default ? [] : [notBuilt(input, text, spelled)];
  const reading = input.kind.parse(text);
  if ('value' in reading) return [];
  return reading.faults.map((fault) => invalid(input, fault, spelled));
}

function missingProblems(
  input: InputEntry<unknown>,
  text: string,
  mode: Mode | undefined,
  spelled: string,
  makesPlan: boolean,
): readonly InputProblem[] {
  // A promotion without a gate makes its own plan.
  const as = mode === 'promote' && makesPlan ? 'validate' : mode;
  const needed = as !== undefined && (input.requiredIn ?? []).includes(as);
  if (!needed || text !== '') return [];
  return [
    {
      input: spelled,
      sentence: `The input ${spelled} is missing; ${mode ?? 'this mode'} needs it.`,
      remedy: `Give ${spelled}: ${input.kind.expected}.`,
    },
  ];
}

function isGateOff(given: Given): boolean {
  return given(inputTable.gate) === 'none';
}

// A gate that names nothing to look at would look at nothing.
function gateProblems(
  given: Given,
  mode: Mode | undefined,
  spell: (name: string) => string,
  host: HostName,
): readonly InputProblem[] {
  const gate = given(inputTable.gate);
  // On Azure Pipelines the job's own token reads.
  const token = existsOn(host, inputTable.githubToken) ? [inputTable.githubToken] : [];
  const demands: readonly (readonly [readonly InputEntry<unknown>[], RegExp, readonly Mode[]])[] = [
    [[inputTable.environment, ...token], /\benvironment\b/, ['move', 'promote']],
    [token, /\bpull-request\b/, ['move', 'promote', 'validate']],
  ];
  if (isGateOff(given) && mode !== undefined && mode !== 'promote') return [gateOff(mode, spell)];
  const isForeign = /\bpull-request\b/.test(gate) && !existsOn(host, inputTable.pullRequest);
  if (isForeign) return [foreignGate(gate, host, spell)];
  const missing = demands.flatMap(([inputs, part, inModes]) =>
    mode !== undefined && inModes.includes(mode) && part.test(gate)
      ? inputs.filter((input) => given(input) === '')
      : [],
  );
  return [...new Set(missing)].map((input) => ({
    input: spell(input.name),
    sentence: `The input ${spell(input.name)} is missing; this ${spell(inputTable.gate.name)} needs it.`,
    remedy: `Give ${spell(input.name)}: ${input.kind.expected}.`,
  }));
}

// A gate that this host cannot look through is refused, not left open.
function foreignGate(gate: string, host: HostName, spell: (name: string) => string): InputProblem {
  const spelled = spell(inputTable.gate.name);
  return {
    input: spelled,
    sentence: `The input ${spelled} is ${quotedInput(gate)}, part of which does not exist on ${hostTitles[host]}.`,
    remedy: `Give ${spelled} as digest, environment, or leave it out: the digest is then the gate.`,
  };
}

// Only where one run does everything, and says so, may nobody be asked.
function gateOff(mode: Mode, spell: (name: string) => string): InputProblem {
  const { gate } = inputTable;
  const spelled = spell(gate.name);
  const members = gate.kind.members.filter((member) => member !== 'none').join(', ');
  return {
    input: spelled,
    sentence: `The input ${spelled} is "none", which only promote takes, not ${mode}; expected a list of ${members}.`,
    remedy: `Leave ${spelled} out: the digest is then the gate.`,
  };
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

function notBuilt(input: InputEntry<unknown>, text: string, spelled: string): InputProblem {
  const seen = input.secret === true ? 'given' : quotedInput(text);
  const allowed = input.default === '' ? '' : ` or give its default, ${quotedInput(input.default)}`;
  return {
    input: spelled,
    sentence: `The input ${spelled} is ${seen}, but it is not built in this release; expected it to be left out.`,
    remedy: `Remove ${spelled}${allowed}.`,
  };
}
