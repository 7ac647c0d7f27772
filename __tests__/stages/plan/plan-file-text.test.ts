import { expect, it } from '@jest/globals';

import { parseSignedPlan } from '../../../src/domain/plan/parse-plan.js';
import { planDigest } from '../../../src/domain/plan/plan-digest.js';
import { planFileText } from '../../../src/stages/plan/plan-file-text.js';
import { hostileNames } from '../../hostile-names.js';
import { planOf, read, signed, workspaceBody } from '../../stages/plan/plan-builder.js';

it('a plan file that a log prints is obeyed by nobody, and says what it is about', () => {
  const names = [...hostileNames, '##vso[task.setvariable variable=x]y', 'a\u009b2Jb\u2028c'];
  const tags = Object.fromEntries(names.map((name) => [name, name]));
  const plan = signed(planOf({ workspace: read({ ...workspaceBody, tags }) }));
  const text = planFileText(plan);
  expect(text.replaceAll('\n', '')).not.toMatch(/##|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  const parsed = parseSignedPlan(text);
  expect(parsed).toEqual(plan);
  expect(planDigest(parsed.plan)).toBe(plan.digest);
});
