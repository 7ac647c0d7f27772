import type { Finding } from '../domain/finding.js';
import type { CollectionName } from '../domain/inventory.js';
import type { JsonObject } from '../domain/json.js';
import type { MoveScope } from '../domain/request.js';

/** What a rule says; the engine adds the rule's id, its certainty and, when the rule gives none, its document. */
export type Statement = Omit<Finding, 'rule' | 'certainty' | 'source'> & {
  readonly source?: string;
};

/**
 * What a rule may look at: the collections it declared, and no other. Items of an unknown collection are absent here
 * only because the engine has already made a finding of it.
 */
export interface CheckView<Name extends CollectionName> {
  readonly scope: MoveScope;
  readonly items: (name: Name) => readonly JsonObject[];
  /** A rule about something that is missing asks this first: absent from an unknown collection means nothing. */
  readonly known: (name: Name) => boolean;
}

/**
 * `any`: a person may accept the risk. `unknown-only`: what was seen blocks for good (tenant, region, state), only what
 * could not be seen may be accepted. `never`: nobody can accept it.
 */
export type Acknowledgement = 'any' | 'unknown-only' | 'never';

export interface Check {
  /** Public id, kebab-case. */
  readonly id: string;
  readonly title: string;
  readonly needs: readonly CollectionName[];
  readonly acknowledge: Acknowledgement;
  /** Public name of the document the rule comes from. */
  readonly source: string;
  judge(view: CheckView<CollectionName>): readonly Statement[];
}

/** Declares a rule; the compiler holds `judge` to the collections named in `needs`. */
export function defineCheck<const Name extends CollectionName>(
  check: Omit<Check, 'needs' | 'judge'> & {
    readonly needs: readonly Name[];
    judge(view: CheckView<Name>): readonly Statement[];
  },
): Check {
  return check;
}
