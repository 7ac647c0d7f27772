import { gateParts, type GatePart } from '../domain/gate/gate-policy.js';
import type { HostName } from '../domain/request/host-name.js';
import type { Mode } from '../domain/request/request.js';
import { hostTitles, type InputEntry } from './input-entry.js';
import { missing, readingOf, valueIn, type Given, type InputProblem } from './input-problem.js';
import { existsOn, inputList, inputTable } from './inputs.js';

type Spell = (name: string) => string;

/**
 * The parts of a gate that each mode looks at: a part that nothing looks at holds nothing back. A
 * validation holds nothing back by itself, and tells its readers how the plan is approved.
 */
const lookedAt: Readonly<Record<Mode, readonly GatePart[]>> = {
  validate: gateParts,
  move: gateParts,
  promote: gateParts,
  restore: ['digest', 'pull-request'],
  status: [],
  discover: [],
};

/** The input that must exist on a host for it to look at a part. */
const readBy: Readonly<Record<GatePart, InputEntry<unknown>>> = {
  digest: inputTable.approvedPlanDigest,
  environment: inputTable.environment,
  'pull-request': inputTable.pullRequest,
};

/** Whether the gate is `none`: the run asks nobody. */
export function isGateOff(given: Given): boolean {
  return partsOf(given)?.length === 0;
}

/**
 * What is wrong with the gate and the other safeguards: one that nothing would look at is refused,
 * because whoever gave it relies on it; and a gate that names nothing to look at would look at
 * nothing.
 */
export function gateProblems(
  given: Given,
  mode: Mode | undefined,
  spell: Spell,
  host: HostName,
): readonly InputProblem[] {
  const parts = partsOf(given);
  if (mode === undefined || parts === undefined) return [];
  const { gate } = inputTable;
  const usesGate = gate.usedIn.some((one) => one === mode);
  const problem = usesGate ? gateProblem(parts, mode, spell, host) : undefined;
  if (problem !== undefined) return [problem];
  const needed = usesGate ? neededBy(parts, mode, host).filter((input) => given(input) === '') : [];
  return [
    ...inputList
      .filter((input) => existsOn(host, input) && isValid(input, given(input)))
      .flatMap((input) => unusedProblems(input, mode, parts, given, spell)),
    ...needed.map((input) => missing(input, `this ${spell(gate.name)} needs it`, spell)),
  ];
}

// Undefined for a text that is no gate.
function partsOf(given: Given): readonly GatePart[] | undefined {
  const { gate } = inputTable;
  return valueIn(gate, given(gate) || gate.default);
}

function isValid(input: InputEntry<unknown>, text: string): boolean {
  return text !== '' && 'value' in readingOf(input, text);
}

function gateProblem(
  parts: readonly GatePart[],
  mode: Mode,
  spell: Spell,
  host: HostName,
): InputProblem | undefined {
  const { gate } = inputTable;
  const spelled = spell(gate.name);
  const known = gateParts.filter((part) => existsOn(host, readBy[part]));
  const taken = known.filter((part) => lookedAt[mode].includes(part));
  const refuse = (why: string): InputProblem => ({
    input: spelled,
    sentence: `The input ${spelled} is "${parts.join(', ') || 'none'}", ${why}.`,
    remedy: `Give ${spelled} as a list of ${taken.join(', ')}, or leave it out: the digest is then the gate.`,
  });
  // Only where one run does everything, and says so, may nobody be asked.
  if (parts.length === 0 && mode !== 'promote') {
    return refuse(`which only promote takes, not ${mode}`);
  }
  if (parts.length === 0 && host === 'terminal') {
    return refuse(`which ${hostTitles[host]} does not take: it changes nothing without a digest`);
  }
  const foreign = parts.find((part) => !known.includes(part));
  if (foreign !== undefined) {
    return refuse(`and ${foreign} does not exist on ${hostTitles[host]}`);
  }
  const unseen = parts.find((part) => !taken.includes(part));
  return unseen === undefined ? undefined : refuse(`and ${mode} does not look at ${unseen}`);
}

function unusedProblems(
  input: InputEntry<unknown>,
  mode: Mode,
  parts: readonly GatePart[],
  given: Given,
  spell: Spell,
): readonly InputProblem[] {
  if (input.isSafeguard !== true) return [];
  const spelled = spell(input.name);
  const gate = spell(inputTable.gate.name);
  const refuse = (by: string, remedy: string): readonly InputProblem[] => [
    {
      input: spelled,
      sentence: `The input ${spelled} is given, but ${by} does not look at it: it would hold nothing back.`,
      remedy,
    },
  ];
  if (input.usedIn?.includes(mode) === false) return refuse(mode, `Remove ${spelled}.`);
  const fitting = input.gateParts ?? parts;
  if (fitting.length === 0 || fitting.some((part) => parts.includes(part))) return [];
  const { alsoUsedBy } = input;
  const other = inputList.find(({ name }) => name === alsoUsedBy?.name);
  if (other !== undefined && given(other) === alsoUsedBy?.word) return [];
  return refuse(`this ${gate}`, `Remove ${spelled}, or let ${gate} have ${fitting.join(' or ')}.`);
}

function neededBy(
  parts: readonly GatePart[],
  mode: Mode,
  host: HostName,
): readonly InputEntry<unknown>[] {
  // Of the environment a validation only says the name.
  const asks = parts.some(
    (part) => part === 'pull-request' || (part === 'environment' && mode !== 'validate'),
  );
  // On Azure Pipelines the job's own token reads.
  const needsToken = asks && existsOn(host, inputTable.githubToken);
  return [
    ...(parts.includes('environment') ? [inputTable.environment] : []),
    ...(needsToken ? [inputTable.githubToken] : []),
  ];
}
