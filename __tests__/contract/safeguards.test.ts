import { describe, expect, it } from '@jest/globals';

import { modes } from '../../src/domain/request/request.js';
import { told } from './told.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('a safeguard', () => {
  const values: Readonly<Record<string, string>> = {
    'approved-plan-digest': DIGEST,
    'plan-max-age-hours': '24',
    gate: 'digest',
    environment: 'production',
    'pull-request': '7',
    'required-approvals': '1',
    approvers: 'carol',
    'require-digest-in-approval': 'true',
  };
  const users: Readonly<Record<string, readonly string[]>> = {
    'approved-plan-digest': ['move', 'promote', 'restore'],
    'plan-max-age-hours': ['move', 'promote'],
    gate: ['validate', 'move', 'promote', 'restore'],
    environment: ['validate', 'move', 'promote'],
    'pull-request': ['validate', 'move', 'promote', 'restore'],
    'required-approvals': ['move', 'promote'],
    approvers: ['move', 'promote'],
    'require-digest-in-approval': ['move', 'promote'],
  };
  const cases = Object.keys(values).flatMap((name) =>
    modes.map((mode): [string, string, boolean] => [
      name,
      mode,
      users[name]?.includes(mode) === true,
    ]),
  );

  it.each(cases)('%s is looked at by %s, or refused: %s', (name, mode, isUsed) => {
    const hasEnvironment = name === 'environment' && mode === 'validate';
    const asked = mode === 'move' || mode === 'promote' || hasEnvironment ? 'environment' : '';
    // A pull request is looked at by its own gate only.
    const gate = name === 'pull-request' && isUsed ? name : asked;
    const given = {
      gate,
      environment: gate === 'environment' ? 'production' : '',
      [name]: values[name] ?? '',
    };
    const beside = mode === 'discover' ? { 'workspace-name': '' } : {};
    // The gate that is asked about is not the one that the others need.
    const own = name === 'gate' ? { ...given, environment: '' } : given;
    const { inputs, text } = told({ ...beside, mode, ...own });
    expect(inputs).toEqual(isUsed ? [] : [name]);
    if (!isUsed)
      expect(text).toContain(`but ${mode} does not look at it: it would hold nothing back`);
  });

  it.each(['environment', 'required-approvals', 'approvers', 'require-digest-in-approval'])(
    '%s is refused beside a gate that asks nobody',
    (name) => {
      for (const gate of ['', 'digest']) {
        const { inputs, text } = told({ mode: 'move', gate, [name]: values[name] ?? '' });
        expect(inputs).toEqual([name]);
        expect(text).toContain('but this gate does not look at it');
        expect(text).toContain(`Remove ${name}, or let gate have environment`);
      }
    },
  );

  it.each([
    ['move', ''],
    ['move', 'digest'],
    ['move', 'environment'],
    ['validate', ''],
    ['restore', ''],
    ['promote', 'none'],
  ])('pull-request is refused in %s beside the gate "%s", but for the comment', (mode, gate) => {
    const environment = gate === 'environment' ? 'production' : '';
    const given = { mode, gate, environment, 'pull-request': '7' };
    expect(told(given).inputs).toEqual(['pull-request']);
    expect(told(given).text).toContain('let gate have pull-request');
    expect(told({ ...given, comment: 'always' }).inputs).toEqual([]);
    expect(told({ ...given, comment: 'auto' }).inputs).toEqual(['pull-request']);
  });

  it('is refused where the run makes its own plan, which no digest can have approved', () => {
    const open = { mode: 'promote', gate: 'none' };
    expect(told({ ...open, 'approved-plan-digest': DIGEST }).inputs).toEqual([
      'approved-plan-digest',
    ]);
    expect(told({ ...open, 'plan-max-age-hours': '1' }).inputs).toEqual([]);
  });

  it.each([
    ['validate', 'none'],
    ['restore', 'digest, environment'],
    ['restore', 'none'],
  ])('is refused in part: %s takes no gate "%s"', (mode, gate) => {
    expect(told({ mode, gate, environment: '' }).inputs).toEqual(['gate']);
  });

  it('that is malformed is told once, and as that', () => {
    expect(told({ mode: 'status', approvers: 'some body' }).inputs).toEqual(['approvers']);
  });
});
