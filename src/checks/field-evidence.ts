import type { FieldEvidence } from '../domain/plan/finding.js';
import { isJsonArray, isJsonObject, valueAt, type JsonValue } from '../domain/json.js';

/**
 * Evidence of one field as it was seen, by its dotted path; "(absent)" where there is none. For
 * fields without secrets.
 */
export function fieldEvidence(item: JsonValue | undefined, field: string): FieldEvidence {
  return { field, value: textOf(valueAt(item, ...field.split('.'))) };
}

function textOf(value: JsonValue | undefined): string {
  if (value === undefined || value === null || value === '') return '(absent)';
  return isJsonObject(value) || isJsonArray(value) ? JSON.stringify(value) : String(value);
}
