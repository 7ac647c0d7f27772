import { listAt, type JsonObject } from '../json.js';

/**
 * True when one of the listed permissions grants an action: one of its `actions` fits and none of
 * its `notActions` (Microsoft: Understand Azure role definitions). Compared without case; `*`
 * stands for any text.
 */
export function isGranted(permissions: readonly JsonObject[], action: string): boolean {
  return permissions.some(
    (permission) =>
      patterns(permission, 'actions').some((pattern) => fits(pattern, action)) &&
      !patterns(permission, 'notActions').some((pattern) => fits(pattern, action)),
  );
}

function patterns(permission: JsonObject, field: string): readonly string[] {
  return listAt(permission, field).filter((pattern) => typeof pattern === 'string');
}

function fits(pattern: string, action: string): boolean {
  const escaped = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`, 'i').test(action);
}
