import type { Cause } from '../../src/domain/causes/cause.js';
import { devopsCauses, githubCauses, withoutRight } from '../../src/domain/causes/host-causes.js';
import { networkCauses } from '../../src/domain/causes/network-causes.js';
import { entraCauses, localCauses } from '../../src/domain/causes/sign-in-causes.js';
import { overtime } from '../../src/domain/run/given-up.js';
import { wholeCauses } from '../../src/stages/survey/one-cause.js';
import { table } from './render-markdown.js';

const unsaid = { why: '', code: undefined, status: undefined };

/**
 * What stops a run before anything of Azure is judged, a Markdown table of what a person sees and
 * does, from the catalogues that the run itself takes its remedies from.
 */
export function renderCauses(): string {
  const catalogues: readonly (readonly [string, readonly Pick<Cause, 'sees' | 'remedy'>[]])[] = [
    ['Anywhere', [{ sees: overtime('…').message, remedy: overtime('…').remedy }]],
    ['On the way', networkCauses],
    ['Sign-in', [...entraCauses, ...localCauses]],
    ['Azure', wholeCauses.map(({ sees, remedy }) => ({ sees, remedy: remedy(unsaid) }))],
    ['GitHub', githubCauses],
    ['Azure DevOps', devopsCauses],
  ];
  const rows = catalogues.flatMap(([where, causes]) =>
    causes.map(({ sees, remedy }) => [where, sees, withoutRight(remedy)]),
  );
  return table(['Where', 'What you see', 'What to do'], rows);
}
