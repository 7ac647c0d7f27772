import { idOf } from './body-identity.js';
import { textAt, valueAt, type JsonObject } from '../json.js';
import { sameId } from './resource-id.js';
import { roleGuid } from './right-words.js';

const at = (item: JsonObject, field: string): string => textAt(item, 'properties', field) ?? '';

/** True for an instance of an eligibility: a right that somebody may activate. */
export function isEligibility(instance: JsonObject): boolean {
  return /\/roleEligibilityScheduleInstances\//i.test(idOf(instance));
}

/**
 * True for a right that is not for ever: an activation, an assignment with an end, or an
 * eligibility (Azure REST reference: Role Assignment Schedule Instances, 2020-10-01). An end that
 * is no text is one, and so is a type that is not declared: a right that is taken for one without an
 * end would be made for ever.
 */
export function isTimed(instance: JsonObject): boolean {
  const type = at(instance, 'assignmentType');
  const end = valueAt(instance, 'properties', 'endDateTime') ?? '';
  return isEligibility(instance) || (type !== '' && !sameId(type, 'Assigned')) || end !== '';
}

/**
 * Until when a role assignment holds by itself, as Azure tells it, or "(no end told)"; undefined
 * when it is for ever. Made again by a program, such a right would be a permanent one.
 */
export function endOfAssignment(
  assignment: JsonObject,
  timedRights: readonly JsonObject[],
): string | undefined {
  const instance = timedRights.find(
    (one) =>
      !isEligibility(one) &&
      (sameId(at(one, 'originRoleAssignmentId'), idOf(assignment)) ||
        (sameId(roleGuid(one), roleGuid(assignment)) &&
          ['scope', 'principalId'].every((field) =>
            sameId(at(one, field), at(assignment, field)),
          ))),
  );
  if (instance === undefined) return undefined;
  const end = at(instance, 'endDateTime');
  return end === '' ? '(no end told)' : end;
}
