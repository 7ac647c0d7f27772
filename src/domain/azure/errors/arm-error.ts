/** What Azure says beside code and message (ARM RPC, error response, `additionalInfo`). */
export interface ErrorInfo {
  /** Codes of the inner errors, outer first: the true one of a `UserError` is the last. */
  readonly innerCodes: readonly string[];
  /** Names of the policy assignments that deny, with those of their definitions. */
  readonly policies: readonly string[];
  /** Ids of the operation, which support asks for. */
  readonly operations: readonly string[];
}

/**
 * One node of an ARM error, after the parser has undone its many shapes (wrapper or not, codes
 * missing, details that are JSON in a string). Judged by `code`, never by text: messages are
 * localised, codes are not (ARM RPC, error response).
 */
export interface ArmErrorNode {
  readonly code: string | undefined;
  readonly message: string;
  /** A resource id, a type or a pseudo path, as Azure wrote it. */
  readonly target: string | undefined;
  readonly details: readonly ArmErrorNode[];
  /** Absent where Azure says nothing more. */
  readonly info?: ErrorInfo;
}

export interface ArmError extends ArmErrorNode {
  /** HTTP status of the answer, undefined when the error came as text only. */
  readonly status: number | undefined;
  /**
   * Ids that support asks for, found anywhere in the tree: `tracking id`, `correlation id`. Without
   * duplicates.
   */
  readonly trackingIds: readonly string[];
  readonly correlationIds: readonly string[];
}

/** Every leaf of the tree, depth first: the nodes that say what is wrong with which resource. */
export function leavesOf(node: ArmErrorNode): readonly ArmErrorNode[] {
  return node.details.length === 0 ? [node] : node.details.flatMap(leavesOf);
}

/** Every code at every depth, inner errors included, outer first. */
export function codesOf(node: ArmErrorNode): readonly string[] {
  return [...ownCodesOf(node), ...node.details.flatMap(codesOf)];
}

/**
 * Whether a refusal is Azure's own: every one of them has a code (ARM RPC, error response). Without
 * one a proxy or a firewall has answered in its place, perhaps after Azure took the request.
 */
export function isAzuresOwn(error: ArmError): boolean {
  return codesOf(error).length > 0;
}

/**
 * Azure's word that it did not process a request (Microsoft: Understand how Azure Resource Manager
 * throttles requests). What a proxy throttles may have been on its way already.
 */
export function isNotTaken(error: ArmError): boolean {
  return error.status === 429 && isAzuresOwn(error);
}

/** The code of one node and those of its inner errors, outer first. */
export function ownCodesOf({ code, info }: ArmErrorNode): readonly string[] {
  return [...(code === undefined ? [] : [code]), ...(info?.innerCodes ?? [])];
}

/** Leaves that one line holds: more of them say the same of other resources. */
const MOST_LEAVES = 3;

/**
 * An error in one line. Its leaves speak, since the outer message often says no more than that the
 * request is invalid. Empty when Azure gave neither code nor message.
 */
export function lineOf(error: ArmErrorNode): string {
  const said = [...new Set(leavesOf(error).map(leafLine))].filter((line) => line !== '');
  const more = said.length > MOST_LEAVES ? [`and ${said.length - MOST_LEAVES} more`] : [];
  return [...said.slice(0, MOST_LEAVES), ...more].join('; ');
}

/**
 * A sentence of ours about a refusal, never without Azure's own words: they say what somebody can do
 * about it.
 *
 * @param sentence without its full stop.
 */
export function inAzuresWords(sentence: string, error: ArmError): string {
  return `${sentence}: ${wordsOf(error).replace(/\.$/, '')}.`;
}

/** What Azure said, in one line; never empty. */
export function wordsOf(error: ArmError): string {
  const said = lineOf(error);
  if (said !== '') return said;
  return error.status === undefined
    ? 'it gave no reason'
    : `HTTP ${error.status}, without a reason`;
}

function leafLine(leaf: ArmErrorNode): string {
  const policies = (leaf.info?.policies ?? []).map((name) => `(policy ${name})`);
  const said = [leaf.message, ...policies].filter((part) => part !== '').join(' ');
  return [ownCodesOf(leaf).join(' > '), said].filter((part) => part !== '').join(': ');
}
