import { isAtOrBelow, movedId, resourceGroupId, sameId } from '../../domain/azure/resource-id.js';
import type { Plan } from '../../domain/plan/plan.js';
import type { RestoreRow } from '../../domain/plan/restore-step.js';
import { ProductError } from '../../domain/run/errors.js';

// Identities of what moved may have been given something anywhere.
const RIGHT = /\/providers\/microsoft\.authorization\/roleassignments\/[^/]+$/i;

/**
 * Raises `plan-invalid` for a plan that would have something written that is not its own: each
 * resource goes to the id that a move gives it, and what is put back lies below a resource of the
 * plan, hangs on the group itself, or is a right.
 */
export function requireOwnTargets({ content }: Plan): void {
  const { source, destination, resources, restore } = content;
  const group = resourceGroupId(source);
  const strangers = resources.filter(
    ({ id, destinationId }) =>
      !isAtOrBelow(id, `${group}/providers`) ||
      !sameId(destinationId, movedId(id, destination) ?? ''),
  );
  const isOwn = ({ step, id }: RestoreRow): boolean =>
    resources.some((one) => isAtOrBelow(id, one.id)) ||
    RIGHT.test(id) ||
    (step === 'tags' && sameId(id, group)) ||
    (step === 'locks' && isAtOrBelow(id, `${group}/providers/Microsoft.Authorization/locks`));
  const [first] = [...strangers, ...restore.filter((row) => !isOwn(row))];
  if (first === undefined) return;
  throw new ProductError('plan-invalid', {
    sentence: `The plan file names something that is no part of its move: ${first.id}. Nothing was changed.`,
    remedy: 'Use the plan file of the run whose digest was approved, unchanged.',
  });
}
