import type { Finding, Severity } from '../domain/plan/finding.js';
import type { CollectionName } from '../domain/azure/inventory.js';
import type { JsonObject } from '../domain/json.js';
import type { MoveScope } from '../domain/request/request.js';

/**
 * What a rule says; the engine adds the rule's id, its certainty and, when the rule gives none, its
 * document.
 */
export type Statement = Omit<Finding, 'rule' | 'certainty' | 'source'> & {
  readonly source?: string;
};

/**
 * What the run is to do: the identity that validates needs fewer rights than the one that moves.
 */
export type Purpose = 'validate' | 'move';

/**
 * What a rule may look at: the collections it declared, and no other. Items of an unknown
 * collection are absent here only because the engine has already made a finding of it.
 */
export interface CheckView<Name extends CollectionName> {
  readonly scope: MoveScope;
  readonly purpose: Purpose;
  readonly items: (name: Name) => readonly JsonObject[];
  /**
   * A rule about something that is missing asks this first: absent from an unknown collection means
   * nothing.
   */
  readonly known: (name: Name) => boolean;
}

/**
 * `any`: a person may accept the risk. `unknown-only`: what was seen blocks for good (tenant,
 * region, state), only what could not be seen may be accepted. `never`: nobody can accept it.
 */
export type Acknowledgement = 'any' | 'unknown-only' | 'never';

export interface Check {
  /** Public id, kebab-case. */
  readonly id: string;
  readonly title: string;
  /** The worst that it says. */
  readonly severity: Severity;
  /** What it cannot judge without: unknown, it becomes a finding. */
  readonly needs: readonly CollectionName[];
  /**
   * What it looks at besides; another rule speaks when this is unknown, and this one assumes the
   * worst or is silent.
   */
  readonly consults?: readonly CollectionName[];
  readonly acknowledge: Acknowledgement;
  /**
   * True when it judges the identity of the run: the identity that moves is another one than the
   * identity that validates, so an approval does not compare what such a rule found, and each run
   * judges anew.
   */
  readonly aboutCaller?: true;
  /** Public name of the document the rule comes from. */
  readonly source: string;
  judge(view: CheckView<CollectionName>): readonly Statement[];
}

/**
 * Declares a rule; the compiler holds `judge` to the collections named in `needs` and `consults`.
 */
export function defineCheck<const Name extends CollectionName>(
  check: Omit<Check, 'needs' | 'consults' | 'judge'> & {
    readonly needs: readonly Name[];
    readonly consults?: readonly Name[];
    judge(view: CheckView<Name>): readonly Statement[];
  },
): Check {
  return check;
}
