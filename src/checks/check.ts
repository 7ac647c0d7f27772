import type { FieldEvidence, Finding, Severity } from '../domain/plan/finding.js';
import type { CollectionName } from '../domain/azure/inventory.js';
import { isJsonArray, isJsonObject, valueAt } from '../domain/json.js';
import type { JsonObject, JsonValue } from '../domain/json.js';
import type { MoveScope } from '../domain/request/request.js';
import { subjectOf } from './subject-of.js';

/**
 * What was seen, by field or in the rule's own words. Each entry of a list is evidence of its own;
 * what is not there is told as "(absent)". For fields without secrets.
 */
export type Seen = Readonly<Record<string, JsonValue | undefined>>;

/** What a rule says of one thing; the engine adds what the rule has said once. */
export type Statement = Pick<Finding, 'subject' | 'label' | 'why' | 'remedy'> & {
  readonly seen: Seen;
  /** Where it is milder than the rule. */
  readonly severity?: Severity;
  /** Where it is not the rule's document. */
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
 * region, state), only what could not be seen may be accepted.
 */
export type Acknowledgement = 'any' | 'unknown-only';

interface RuleHead {
  /** Public id, kebab-case. */
  readonly id: string;
  readonly title: string;
  /** The worst that it says. */
  readonly severity: Severity;
  readonly acknowledge: Acknowledgement;
  /**
   * True when it judges the identity of the run: the identity that moves is another one than the
   * identity that validates, so an approval does not compare what such a rule found, and each run
   * judges anew.
   */
  readonly aboutCaller?: true;
  /** Public name of the document the rule comes from. */
  readonly source: string;
}

interface Looks<Name extends CollectionName> {
  /** What it cannot judge without: unknown, it becomes a finding. */
  readonly needs: readonly Name[];
  /**
   * What it looks at besides; another rule speaks when this is unknown, and this one assumes the
   * worst or is silent.
   */
  readonly consults?: readonly Name[];
}

export interface Check extends RuleHead, Looks<CollectionName> {
  judge(view: CheckView<CollectionName>): readonly Statement[];
}

/**
 * Declares a rule; the compiler holds `judge` to the collections named in `needs` and `consults`.
 */
export function defineCheck<const Name extends CollectionName>(
  rule: RuleHead &
    Looks<Name> & { judge(view: CheckView<Name>): readonly Statement[] | Statement | undefined },
): Check {
  return { ...rule, judge: (view) => [rule.judge(view) ?? []].flat() };
}

type Of<Name extends CollectionName, Value> = (item: JsonObject, view: CheckView<Name>) => Value;

/** A rule that says the same of each item of a collection, or of those that it concerns. */
interface ItemRule<Name extends CollectionName> extends RuleHead, Partial<Looks<Name>> {
  /** The items; `needs` them where it names nothing else. */
  readonly of: Name | readonly Name[];
  readonly concerns?: Of<Name, boolean>;
  /** The item's id where left out. */
  readonly subject?: Of<Name, string>;
  readonly label?: Of<Name, string>;
  /** Dotted paths into the item, or what else was seen. */
  readonly seen: readonly string[] | Of<Name, Seen>;
  readonly why: string | Of<Name, string>;
  readonly remedy: string | Of<Name, string>;
}

/** Declares a rule that is one filter and one map over the items of collections. */
export function defineItemRule<const Name extends CollectionName>(rule: ItemRule<Name>): Check {
  const { of, concerns, subject = subjectOf, label, seen, why, remedy, ...head } = rule;
  const names: readonly Name[] = typeof of === 'string' ? [of] : of;
  const needs = rule.needs ?? names;
  const textOf = (text: string | Of<Name, string>, item: JsonObject, view: CheckView<Name>) =>
    typeof text === 'string' ? text : text(item, view);
  return defineCheck<Name>({
    ...head,
    needs,
    consults: [...(rule.consults ?? []), ...names.filter((name) => !needs.includes(name))],
    judge: (view) =>
      names
        .flatMap((name) => view.items(name))
        .filter((item) => concerns?.(item, view) ?? true)
        .map((item) => ({
          subject: subject(item, view),
          ...(label === undefined ? {} : { label: label(item, view) }),
          seen: typeof seen === 'function' ? seen(item, view) : fieldsOf(item, ...seen),
          why: textOf(why, item, view),
          remedy: textOf(remedy, item, view),
        })),
  });
}

/** Fields of a body as they were seen, by their dotted paths. */
export function fieldsOf(item: JsonValue | undefined, ...fields: readonly string[]): Seen {
  return Object.fromEntries(fields.map((field) => [field, valueAt(item, ...field.split('.'))]));
}

/** What was seen, as the evidence of a finding. */
export function evidenceOf(seen: Seen): readonly FieldEvidence[] {
  return Object.entries(seen).flatMap(([field, value]) =>
    (isJsonArray(value) ? value : [value]).map((one) => ({ field, value: valueText(one) })),
  );
}

function valueText(value: JsonValue | undefined): string {
  if (value === undefined || value === null || value === '') return '(absent)';
  return isJsonObject(value) || isJsonArray(value) ? JSON.stringify(value) : String(value);
}
