import type { ArmError, ArmErrorNode, ErrorInfo } from './arm-error.js';
import {
  isJsonArray,
  isJsonObject,
  textAt,
  valueAt,
  type JsonObject,
  type JsonValue,
} from '../../json.js';
import { redact } from '../../run/errors.js';
import { parseFlattenedError } from './flattened-error.js';
import { parseJson } from '../../parse-json.js';
import { shortened } from '../../shortened.js';

/**
 * Longest text kept of a body that is not an ARM error at all, for example the HTML page of a
 * gateway.
 */
const LONGEST_FOREIGN_TEXT = 300;

/** A broken or hostile body must not recurse for ever; recorded errors are three levels deep. */
const DEEPEST = 12;

/**
 * Reads any error body of Azure Resource Manager into one form. It takes the schema of the
 * specification (CloudError, recursive ErrorResponse) and the shapes met in the field: no `error`
 * wrapper, details whose message is a JSON document in a string, codes missing, targets of any
 * form, and texts flattened by a client.
 *
 * @param status HTTP status of the answer, undefined when the error came as text only.
 * @param body the body as it was sent. Secrets in it are blotted out.
 */
export function parseArmError(status: number | undefined, body: string): ArmError {
  const node = nodeOfText(redact(body), 0);
  const texts = textsOf(node);
  return {
    ...node,
    status,
    trackingIds: [
      ...idsIn(texts, /tracking\s+id(?:\s+is)?\s*[:=]?\s*['"]?([^\s'",;)]+)/gi),
      ...new Set(operationsOf(node)),
    ],
    correlationIds: idsIn(texts, /correlation\s+id(?:\s+is)?\s*[:=]?\s*['"]?([^\s'",;)]+)/gi),
  };
}

function nodeOfText(text: string, depth: number): ArmErrorNode {
  const parsed = depth < DEEPEST ? documentIn(text) : undefined;
  if (parsed !== undefined) return nodeOfJson(parsed, depth + 1);
  const flattened = parseFlattenedError(text);
  if (flattened !== undefined) return flattened;
  return leaf(shortened(text.trim(), LONGEST_FOREIGN_TEXT));
}

/**
 * The JSON object or array that a text holds; a text that only looks a little like JSON is none.
 */
function documentIn(text: string): JsonValue | undefined {
  if (!/^\s*["[{]/.test(text)) return undefined;
  const parsed = parseJson(text);
  if (typeof parsed === 'string') return documentIn(parsed);
  return isJsonObject(parsed) || isJsonArray(parsed) ? parsed : undefined;
}

function nodeOfJson(value: JsonValue, depth: number): ArmErrorNode {
  if (typeof value === 'string') return nodeOfText(value, depth);
  if (isJsonArray(value)) return gathered(value.map((item) => nodeOfJson(item, depth + 1)));
  if (!isJsonObject(value)) return leaf('');
  const wrapped = memberOf(value, 'error');
  if (isJsonObject(wrapped)) return nodeOfJson(wrapped, depth + 1);
  return nodeOfObject(value, depth);
}

function nodeOfObject(value: JsonObject, depth: number): ArmErrorNode {
  const code = nonEmpty(memberOf(value, 'code') ?? memberOf(value, 'error'));
  const message = nonEmpty(memberOf(value, 'message')) ?? '';
  const target = nonEmpty(memberOf(value, 'target'));
  const list = memberOf(value, 'details');
  const details = isJsonArray(list) ? list.map((item) => nodeOfJson(item, depth + 1)) : [];
  const inner = nodeOfText(message, depth + 1);
  const said = infoOf(value) ?? inner.info;
  const info = said === undefined ? {} : { info: said };
  const carriesMore = inner.code !== undefined || inner.details.length > 0;
  if (!carriesMore) return { code, message, target, details, ...info };
  // A detail without a code is but the envelope of the document in its message; with a code of its
  // own (or the same code once more) it stays, and the document becomes its detail.
  if (code === undefined || code === inner.code) {
    return {
      code: inner.code,
      message: inner.message,
      target: target ?? inner.target,
      details: [...inner.details, ...details],
      ...info,
    };
  }
  return { code, message: inner.message, target, details: [inner, ...details], ...info };
}

function gathered(nodes: readonly ArmErrorNode[]): ArmErrorNode {
  const [only, ...more] = nodes;
  return only !== undefined && more.length === 0 ? only : { ...leaf(''), details: nodes };
}

function leaf(message: string): ArmErrorNode {
  return { code: undefined, message, target: undefined, details: [] };
}

/** ARM writes `code`; some providers write `Code`. */
function memberOf(value: JsonObject, name: string): JsonValue | undefined {
  return valueAt(value, name) ?? valueAt(value, name.charAt(0).toUpperCase() + name.slice(1));
}

function nonEmpty(value: JsonValue | undefined): string | undefined {
  const text = isJsonObject(value) ? textAt(value, 'value') : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

// Types of `additionalInfo` as they are recorded, and the inner error beside it that older answers
// have.
function infoOf(value: JsonObject): ErrorInfo | undefined {
  const list = memberOf(value, 'additionalInfo');
  const entries = isJsonArray(list) ? list : [];
  const of = (type: string): readonly (JsonValue | undefined)[] =>
    entries
      .filter((entry) => textAt(entry, 'type') === type)
      .map((entry) => valueAt(entry, 'info'));
  const innerErrors = [
    ...of('InnerError').map((info) => valueAt(info, 'value')),
    memberOf(value, 'innerError'),
  ];
  const info = {
    innerCodes: innerErrors.flatMap((inner) => innerCodesOf(inner, 0)),
    policies: of('PolicyViolation').flatMap((violation) => policyName(violation) ?? []),
    operations: [
      ...of('Correlation').map((correlation) => textAt(correlation, 'value', 'operation')),
      ...of('MmsOperation').map((operation) => textAt(operation, 'id')),
    ].filter((id) => id !== undefined),
  };
  return Object.values(info).every((found) => found.length === 0) ? undefined : info;
}

function innerCodesOf(value: JsonValue | undefined, depth: number): readonly string[] {
  if (!isJsonObject(value) || depth >= DEEPEST) return [];
  const code = nonEmpty(memberOf(value, 'code'));
  const rest = innerCodesOf(memberOf(value, 'innerError'), depth + 1);
  return code === undefined ? rest : [code, ...rest];
}

function policyName(violation: JsonValue | undefined): string | undefined {
  const named = (what: string): string | undefined =>
    nonEmpty(valueAt(violation, `${what}DisplayName`)) ??
    nonEmpty(valueAt(violation, `${what}Name`)) ??
    nonEmpty(valueAt(violation, `${what}Id`));
  const names = [named('policyAssignment'), named('policyDefinition')].filter(
    (name) => name !== undefined,
  );
  return names.length === 0 ? undefined : names.join(', definition ');
}

function operationsOf(node: ArmErrorNode): readonly string[] {
  return [...(node.info?.operations ?? []), ...node.details.flatMap(operationsOf)];
}

function textsOf(node: ArmErrorNode): readonly string[] {
  return [node.message, ...node.details.flatMap(textsOf)];
}

function idsIn(texts: readonly string[], shape: RegExp): readonly string[] {
  const found = texts.flatMap((text) => [...text.matchAll(shape)].map((match) => match[1] ?? ''));
  return [...new Set(found.map((id) => id.replace(/\.$/, '')))];
}
