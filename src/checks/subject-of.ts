import { textAt, type JsonObject } from '../domain/json.js';

/** What a finding about an item is about: its id, or its name where Azure gave no id. */
export function subjectOf(item: JsonObject): string {
  return textAt(item, 'id') ?? textAt(item, 'name') ?? '(unnamed)';
}
