import { teamsOf, type GatePolicy } from '../../domain/gate/gate-policy.js';
import type { Known } from '../../domain/gate/evidence.js';
import type { Standing } from '../../domain/gate/pull-request-evidence.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { unseen, type GateReason } from './gate-reason.js';

/** Why an approval does not count, as the end of a sentence; `by`: what the host did not show. */
export interface Refusal {
  readonly why: string;
  readonly by?: Extract<Known<never>, { known: false }>;
}

/** Somebody who approved, and why that does not count; undefined when it does. */
export interface Refused {
  readonly who: string;
  readonly refusal: Refusal | undefined;
}

/**
 * Those who approved in vain, each with the reason, as the end of a sentence; empty when there are
 * none.
 */
export function listRefused(judged: readonly Refused[]): string {
  const refused = judged.flatMap(({ who, refusal }) =>
    refusal === undefined ? [] : [`${who} (${refusal.why})`],
  );
  return refused.length === 0 ? '' : ` Not counted: ${refused.join(', ')}.`;
}

/**
 * A bad moment of the host that hides whether an approval counts, a reason for each: nobody else has
 * to approve because of it. Empty where the token merely lacks a right.
 */
export function hiddenByFault(judged: readonly Refused[]): readonly GateReason[] {
  return judged.flatMap(({ who, refusal }) =>
    refusal?.by?.cause === undefined ? [] : [unseen(`what ${who} may do here`, refusal.by)],
  );
}

/**
 * Why a person is none of the approvers that the policy names, as a user or through a team;
 * undefined when they are one, or when the policy names none.
 */
export function whyNotTrusted(
  login: string,
  policy: GatePolicy,
  people: readonly Standing[],
): Refusal | undefined {
  if (policy.approvers.length === 0) return undefined;
  if (policy.approvers.some((approver) => sameId(approver, login))) return undefined;
  if (teamsOf(policy).length === 0) return { why: 'not among the approvers' };
  const teams = people.find((person) => sameId(person.login, login))?.teams;
  if (teams === undefined) return { why: 'not among the approvers; teams were not looked up' };
  if (!teams.known) {
    return { why: `not seen in a team: ${teams.why}; it takes ${teams.permission}`, by: teams };
  }
  return teams.value.length > 0
    ? undefined
    : { why: 'not among the approvers, nor in their teams' };
}

/** Whether the policy's teams include the person; false as well where that could not be seen. */
export function isInTeam(login: string, people: readonly Standing[]): boolean {
  const teams = people.find((person) => sameId(person.login, login))?.teams;
  return teams?.known === true && teams.value.length > 0;
}
