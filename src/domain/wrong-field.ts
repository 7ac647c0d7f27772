import type { BaseIssue } from 'valibot';

/**
 * What is wrong with a value that came from outside, with the path to the field:
 * `content.resources[2].id: expected string`. What was there instead is not shown: it is anybody's
 * text, and may be a secret.
 */
export function wrongField([issue]: readonly [
  BaseIssue<unknown>,
  ...(readonly BaseIssue<unknown>[]),
]): string {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const isOwn = issue.type === 'check' || issue.type === 'custom';
  const expected = isOwn ? issue.message : `expected ${issue.expected ?? 'something else'}`;
  return `${path}: ${issue.received === 'undefined' ? 'is missing, ' : ''}${expected}`;
}
