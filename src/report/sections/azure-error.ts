import {
  ownCodesOf,
  type ArmError,
  type ArmErrorNode,
} from '../../domain/azure/errors/arm-error.js';
import { code, text } from '../escape.js';
import { collapsed, listed, type Section } from '../section.js';

// Deeper lists would be taken for code (four spaces more than the parent), and no answer on record
// is nested deeper.
const DEEPEST = 8;

/**
 * What Azure Resource Manager answered when it refused, as the tree it sent, with the ids that
 * support asks for.
 */
export const azureErrorSection: Section = ({ armError }) => {
  if (armError === undefined) return [];
  return [
    collapsed(
      "Azure's own answer",
      listed(ids(armError), nodes(armError, 0), (node) => node),
    ),
  ];
};

function ids({ status, trackingIds, correlationIds }: ArmError): string {
  const parts = [
    status === undefined ? 'Without a status' : `HTTP status ${status}`,
    ...trackingIds.map((id) => `tracking id ${code(id)}`),
    ...correlationIds.map((id) => `correlation id ${code(id)}`),
  ];
  return parts.join(' · ');
}

function nodes(node: ArmErrorNode, depth: number): readonly string[] {
  const where = node.target === undefined ? '' : ` on ${code(node.target)}`;
  const says = node.message === '' ? '' : `: ${text(node.message)}`;
  const codes = ownCodesOf(node).join(' > ') || 'no code';
  const policies = (node.info?.policies ?? []).map((name) => ` (policy ${text(name)})`).join('');
  const item = `${'  '.repeat(Math.min(depth, DEEPEST))}- **${code(codes)}**${where}${says}${policies}`;
  return [item, ...node.details.flatMap((detail) => nodes(detail, depth + 1))];
}
