import { textAt, type JsonValue } from '../json.js';

/**
 * The resource id of a wire body, as Azure spells it; empty where it has none. The one place that
 * knows what the identity of a body is: some of them (schedules) have none on the wire, and the
 * reader gives them the address that was asked, or that of the list and their name.
 */
export function idOf(body: JsonValue | undefined): string {
  return textAt(body, 'id') ?? '';
}
