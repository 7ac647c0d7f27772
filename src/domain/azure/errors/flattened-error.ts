import type { ArmErrorNode } from './arm-error.js';

// `(Code: X, Target: Y)`, in any language: the words before the colons are localised, the code
// itself never is (ARM RPC, error response). So a code is told by its shape: a word in Pascal case.
const MARK =
  /\((?:[^():：\n]{1,24})[:：]\s*([A-Z][A-Za-z0-9_.]{2,})(?:\s*[,،、]\s*[^():：\n]{1,24}[:：]\s*(.*?))?\)(?=\s|$)/gu;

// `ResourcesBeingMoved: The resource group ...`
const PREFIX = /^([A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+): ([\s\S]+)$/;

/**
 * Takes apart a text in which a client has flattened an ARM error, as the Azure CLI and the portal
 * print it: each message is followed by its code and target in brackets, the outer error first.
 * Undefined when the text carries no code at all.
 */
export function parseFlattenedError(text: string): ArmErrorNode | undefined {
  const trimmed = text.trim();
  const nodes: ArmErrorNode[] = [];
  let from = 0;
  for (const mark of trimmed.matchAll(MARK)) {
    const message = trimmed.slice(from, mark.index).trim();
    nodes.push({ code: mark[1], message, target: mark[2]?.trim(), details: [] });
    from = mark.index + mark[0].length;
  }
  const [outer, ...details] = nodes;
  if (outer !== undefined) return { ...outer, details };
  const prefixed = PREFIX.exec(trimmed);
  if (prefixed === null) return undefined;
  return { code: prefixed[1], message: (prefixed[2] ?? '').trim(), target: undefined, details: [] };
}
