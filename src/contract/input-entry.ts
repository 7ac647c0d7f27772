import type { GatePart } from '../domain/gate/gate-policy.js';
import type { HostName } from '../domain/request/host-name.js';
import type { Mode } from '../domain/request/request.js';
import type { Kind } from './input-kinds.js';

/** The tasks that inputs are grouped by where people read about them. */
export const inputGroups = [
  'What to do',
  'What moves',
  'Sign-in',
  'Plan',
  'Gate',
  'Before and after the move',
  'Judgement and report',
] as const;
export type InputGroup = (typeof inputGroups)[number];

/** The hosts as a sentence names them. */
export const hostTitles: Readonly<Record<HostName, string>> = {
  github: 'GitHub Actions',
  'azure-pipelines': 'Azure Pipelines',
  terminal: 'the command line',
};

/** One input of the contract. Every host and every document is made from it. */
export interface InputEntry<Value> {
  /** kebab-case, as GitHub spells it; hosts respell it. */
  readonly name: string;
  readonly group: InputGroup;
  /** Plain sentences, complete without the table around them. */
  readonly description: string;
  /** The text that stands for an input not given; empty when there is none. */
  readonly default: string;
  /** The default in words where it is not a text, for example "the source's". */
  readonly defaultInWords?: string;
  /**
   * What GitHub fills in where the user gave nothing: an expression of its own, evaluated by the
   * runner.
   */
  readonly githubDefault?: string;
  /** What the command line takes where the user gave nothing, in place of `default`. */
  readonly terminalDefault?: string;
  readonly kind: Kind<Value>;
  /** Modes that cannot run without it. `move` and `status` take what moves from the plan file. */
  readonly requiredIn?: readonly Mode[];
  /**
   * True when `move` and `status` compare it with the plan file. A host must then be able to tell
   * "not given" from the default, so no default of it is written into a host's manifest.
   */
  readonly agreesWithPlan?: boolean;
  /**
   * The hosts that have it; every host when absent. Elsewhere it is in no manifest, and refused
   * when it is given.
   */
  readonly hosts?: readonly HostName[];
  /** The modes that look at it; every mode when absent. */
  readonly usedIn?: readonly Mode[];
  /**
   * True when people rely on it to hold something back. Where nothing looks at it, it is refused,
   * and no default of it is written into a host's manifest: that would be given everywhere.
   */
  readonly isSafeguard?: boolean;
  /** The parts of a gate of which one must be there for it to be looked at; any gate when absent. */
  readonly gateParts?: readonly GatePart[];
  /** The word of another input with which it is looked at whatever the gate is. */
  readonly alsoUsedBy?: { readonly name: string; readonly word: string };
  /** What Azure Pipelines says in place of `description`, where that speaks of GitHub. */
  readonly taskDescription?: string;
  /** What the help of the command line says in its place. */
  readonly terminalDescription?: string;
  /**
   * True when the service connection of Azure Pipelines gives it: no default is written into
   * `task.json`.
   */
  readonly connectionGives?: boolean;
  /** True when the value must never be shown. */
  readonly secret?: boolean;
}
