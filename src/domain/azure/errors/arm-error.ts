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

/** Every code at every depth, outer first. */
export function codesOf(node: ArmErrorNode): readonly string[] {
  const own = node.code === undefined ? [] : [node.code];
  return [...own, ...node.details.flatMap(codesOf)];
}
