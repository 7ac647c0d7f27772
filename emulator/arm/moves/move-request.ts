import type { JsonValue, WireAnswer } from '../../types.js';
import type { Call } from '../call.js';
import { invalidContent } from '../errors.js';
import { above, groupIdOf, isSame } from '../ids.js';
import { parseObject } from '../json.js';
import type { MoveKind, RequestedMove } from './move-board.js';

function areTexts(values: readonly JsonValue[]): values is readonly string[] {
  return values.every((value) => typeof value === 'string');
}

/**
 * Reads the body of both operations, `{resources, targetResourceGroup}` (Azure REST reference:
 * Resources, ResourcesMoveInfo). A bare text in the place of the list is the recorded mistake of
 * PowerShell callers.
 *
 * @returns the order, or the 400 that says what is wrong with the body.
 */
export function readOrder(call: Call, kind: MoveKind): RequestedMove | WireAnswer {
  const body = parseObject(call.request.rawBody);
  if (body === undefined) return invalidContent('the body is no JSON object');
  const { resources, targetResourceGroup: target } = body;
  if (typeof resources === 'string') {
    return invalidContent(
      `Error converting value "${resources}" to type 'System.String[]'. Path 'resources', line 1, position ${call.request.rawBody.indexOf(resources) + resources.length + 1}.`,
    );
  }
  if (!Array.isArray(resources)) {
    return invalidContent("Required property 'resources' not found in JSON. Path ''.");
  }
  const ids = resources.map((id: JsonValue) => id);
  if (!areTexts(ids)) {
    return invalidContent("Error converting a value to type 'System.String'. Path 'resources'.");
  }
  const targetGroup = typeof target === 'string' ? target.replace(/\/+$/, '') : '';
  if (targetGroup === '' || !isSame(groupIdOf(targetGroup), targetGroup)) {
    return invalidContent("Required property 'targetResourceGroup' is no resource group id.");
  }
  return {
    kind,
    sourceGroup: above(call.path, 1).toLowerCase(),
    targetGroup: targetGroup.toLowerCase(),
    resources: ids,
    correlationId: call.correlationId,
  };
}
