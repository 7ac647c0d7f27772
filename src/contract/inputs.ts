import type { HostName } from '../domain/request/host-name.js';
import type { InputEntry } from './input-entry.js';
import { changeInputs, scanInputs } from './inputs/change-inputs.js';
import { gateInputs } from './inputs/gate-inputs.js';
import { acceptanceInputs, endingInputs } from './inputs/judgement-inputs.js';
import { movingInputs } from './inputs/moving-inputs.js';
import { planInputs } from './inputs/plan-inputs.js';
import { signInInputs } from './inputs/sign-in-inputs.js';

/**
 * Every input of the contract, in its order. The key is the name in camelCase, as Azure Pipelines
 * spells it. The reader, the manifests of the hosts and the tables of the README are all made from
 * this one table.
 */
export const inputTable = {
  ...movingInputs,
  ...signInInputs,
  ...planInputs,
  ...gateInputs,
  ...changeInputs,
  ...acceptanceInputs,
  ...scanInputs,
  ...endingInputs,
} as const satisfies Record<string, InputEntry<unknown>>;

/** The table as a list, in the order of the contract. */
export const inputList: readonly InputEntry<unknown>[] = Object.values(inputTable);

/** The inputs that a host's manifest names, in the order of the contract. */
export function inputsForHost(host: HostName): readonly InputEntry<unknown>[] {
  return inputList.filter((input) => existsOn(host, input));
}

/** Whether a host has an input. */
export function existsOn(host: HostName, { hosts }: InputEntry<unknown>): boolean {
  return hosts === undefined || hosts.includes(host);
}

/** The inputs whose values a host keeps out of what it prints. */
export const secretInputs = inputList.filter((input) => input.secret === true);

/**
 * The default that a host may write into its manifest; empty where the reader must see whether the
 * user said it.
 */
export function manifestDefault(input: InputEntry<unknown>): string {
  return input.agreesWithPlan === true || input.isSafeguard === true ? '' : input.default;
}
