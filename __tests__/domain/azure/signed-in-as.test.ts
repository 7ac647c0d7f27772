import { describe, expect, it } from '@jest/globals';

import { isMadeByAnother, signedInAs } from '../../../src/domain/azure/signed-in-as.js';
import { tokenOf } from '../../token-of.js';

const app = tokenOf({ oid: 'O-1', idtyp: 'app', appid: 'A-1' });
const ada = tokenOf({
  oid: 'O-2',
  scp: 'user_impersonation',
  name: 'Ada L.',
  upn: 'Ada@X.example',
});

describe('who a token was issued for', () => {
  it('is a person only where it has scopes', () => {
    expect(signedInAs(app)).toEqual({ isPerson: false, names: new Set(['o-1']) });
    expect(signedInAs(ada)).toEqual({
      isPerson: true,
      names: new Set(['o-2', 'ada@x.example', 'ada l.']),
    });
  });

  it.each(['', 'opaque', 'a.b.c', tokenOf({ scp: 'x' }), tokenOf([]), tokenOf('x')])(
    'is not known by %j',
    (token) => {
      expect(signedInAs(token)).toBeUndefined();
    },
  );
});

describe('what Azure says of who made a thing', () => {
  it.each<[string, string, object, boolean]>([
    ['a person, where an application runs', app, { createdByType: 'User' }, true],
    [
      'an application, where one runs',
      app,
      { createdByType: 'Application', createdBy: 'x' },
      false,
    ],
    [
      'a managed identity, where an application runs',
      app,
      { createdByType: 'ManagedIdentity' },
      false,
    ],
    ['an application, where a person runs', ada, { createdByType: 'application' }, true],
    ['the same person, by name', ada, { createdByType: 'User', createdBy: 'Ada L.' }, false],
    [
      'the same person, by address',
      ada,
      { createdByType: 'user', createdBy: 'ADA@x.example' },
      false,
    ],
    ['another person', ada, { createdByType: 'User', createdBy: 'Mallory' }, true],
    ['some person', ada, { createdByType: 'User' }, false],
    ['nothing', app, {}, false],
    ['a person, where nobody knows who runs', 'opaque', { createdByType: 'User' }, false],
  ])('%s', (_, token, systemData, isAnother) => {
    expect(isMadeByAnother({ systemData: { ...systemData } }, signedInAs(token))).toBe(isAnother);
  });
});
