import { expect, it } from '@jest/globals';

import { hiddenByFault, whyNotTrusted } from '../../../src/stages/gate/approvers.js';
import type { Standing } from '../../../src/domain/gate/pull-request-evidence.js';
import { digestOnly } from '../plan/plan-builder.js';

const policy = { ...digestOnly, approvers: ['contoso/leads'] };
const hidden = { known: false, permission: '', remedy: 'Later.' } as const;

/** What keeps the gate closed where the teams of carol, who approved, cannot be seen. */
function reasonsFor(teams: Standing['teams']) {
  const people: Standing[] = [{ login: 'carol', mayWrite: { known: true, value: true }, teams }];
  return hiddenByFault([{ who: 'carol', refusal: whyNotTrusted('carol', policy, people) }]);
}

it('a bad moment of the host that hides whose an approval is asks nobody for another one', () => {
  const why = 'GitHub answered 502';
  expect(reasonsFor({ ...hidden, why, cause: 'timed-out' })).toEqual([
    {
      reason: 'timed-out',
      sentence: 'The gate could not be seen: what carol may do here (GitHub answered 502).',
      remedy: 'Later.',
    },
  ]);
});

it('a right that the token lacks is no such moment', () => {
  expect(reasonsFor({ ...hidden, why: 'Not Found' })).toEqual([]);
  expect(reasonsFor({ known: true, value: [] })).toEqual([]);
});
