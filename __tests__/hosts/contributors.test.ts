import { describe, expect, it } from '@jest/globals';

import { contributorsOf } from '../../src/hosts/github/contributors.js';

const ada = { login: 'ada', email: 'ada@contoso.com' };
const unknown = { login: undefined, email: 'Someone@contoso.com' };
const trailers =
  'One\n\nCo-authored-by: Cody <12+cody@users.noreply.github.com>\nco-authored-by: D <dora@users.noreply.github.com>';

describe('the contributors of commits', () => {
  it.each<[string, Parameters<typeof contributorsOf>[0], readonly string[], number]>([
    ['authors', [{ people: [ada], message: 'One' }], ['ada'], 0],
    ['co-authors', [{ people: [ada], message: trailers }], ['ada', 'cody', 'dora'], 0],
    [
      'addresses that are known from another commit',
      [{ people: [ada], message: 'One\n\nCo-authored-by: Ada <ADA@contoso.com>' }],
      ['ada'],
      0,
    ],
    [
      'addresses that nobody knows, each once',
      [{ people: [unknown, unknown], message: 'One\n\nCo-authored-by: X <x@y.z>' }],
      [],
      2,
    ],
    [
      'what GitHub signed itself',
      [{ people: [ada, { login: undefined, email: 'noreply@github.com' }], message: 'Merge' }],
      ['ada'],
      0,
    ],
  ])('are %s', (_, commits, logins, strangers) => {
    expect(contributorsOf(commits)).toEqual({ logins, unknown: strangers });
  });
});
