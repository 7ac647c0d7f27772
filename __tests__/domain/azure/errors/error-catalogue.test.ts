import { describe, expect, it } from '@jest/globals';

import {
  entryFor,
  errorCatalogue,
  isAuthorizationCode,
  isBusyCode,
  remedyFor,
} from '../../../../src/domain/azure/errors/error-catalogue.js';
import { isJobAlive } from '../../../../src/domain/azure/job-status.js';

describe('the error catalogue', () => {
  it('knows each code once', () => {
    const codes = errorCatalogue.map(({ code }) => code.toLowerCase());
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('says of each code what it means, what to do and where that is written', () => {
    for (const { code, meaning, remedy, source } of errorCatalogue) {
      expect(code).toMatch(/^[A-Z][A-Za-z]+$/);
      for (const text of [meaning, remedy]) expect(text).toMatch(/^[A-Z][\s\S]+\.$/);
      expect(source).not.toBe('');
    }
  });

  it('gives the remedy of a code in any case, and advice for a code it does not know', () => {
    expect(remedyFor('scopelocked')).toBe(entryFor('ScopeLocked')?.remedy);
    expect(remedyFor('Surprise')).toContain('correlation id');
    expect(remedyFor(undefined)).toContain('correlation id');
  });

  it('tells missing rights and busy groups apart', () => {
    expect(['AuthorizationFailed', 'LinkedAuthorizationFailed'].every(isAuthorizationCode)).toBe(
      true,
    );
    expect(['ResourcesBeingMoved', 'DeploymentActive'].every(isBusyCode)).toBe(true);
    for (const code of ['ResourceConflict', 'ScopeLocked', undefined]) {
      expect([isAuthorizationCode(code), isBusyCode(code)]).toEqual([false, false]);
    }
  });
});

describe('isJobAlive', () => {
  it.each(['Completed', 'Failed', 'Canceled'])('%s is over', (status) => {
    expect(isJobAlive(status)).toBe(false);
  });

  it.each([
    'Running',
    'Paused',
    'NotResponding',
    'Unknown',
    'CancelRequested',
    'completed',
    'New',
    undefined,
  ])('%s may go on', (status) => {
    expect(isJobAlive(status)).toBe(true);
  });
});
