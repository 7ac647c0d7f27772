import { textAt, type JsonValue } from '../../../domain/json.js';
import { difference, type Verification } from './verification.js';

const IMMUTABLE_ID = ['properties', 'workspaceId'] as const;

const words = {
  why: 'The workspace at the destination is not, or not provably, the workspace that was approved, ready for use.',
  remedy:
    'Open the workspace in the studio, run its diagnose action, and give the correlation id to Azure support if it stays so.',
};

// An immutable id that is not in the plan proves nothing: a namesake of the workspace would look
// the same.
const comparisons: readonly {
  readonly path: readonly string[];
  readonly expected: (before: JsonValue | undefined) => string | undefined;
}[] = [
  { path: IMMUTABLE_ID, expected: (before) => textAt(before, ...IMMUTABLE_ID) },
  { path: ['properties', 'provisioningState'], expected: () => 'Succeeded' },
];

/** It is the same workspace (the immutable `workspaceId`), and in the state Succeeded. */
export const sameWorkspace: Verification = ({ before, now, id }) => {
  const findings = comparisons.flatMap(({ path, expected }) => {
    const field = path.join('.');
    const want = expected(before);
    const have = textAt(now, ...path) ?? '(absent)';
    if (want === undefined) {
      const value = `${have}, and the plan does not know it`;
      return [difference(id, { field, value }, words, { certainty: 'unknown' })];
    }
    if (want.toLowerCase() === have.toLowerCase()) return [];
    return [difference(id, { field, value: `${have}, expected ${want}` }, words)];
  });
  return Promise.resolve(findings);
};

/** True when the workspace there was seen to be another one than the plan's. */
export function isStranger(before: JsonValue | undefined, now: JsonValue): boolean {
  const immutable = textAt(before, ...IMMUTABLE_ID);
  return immutable !== undefined && immutable !== textAt(now, ...IMMUTABLE_ID);
}
