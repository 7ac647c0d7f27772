import type { BaseIssue } from 'valibot';

/**
 * What is wrong with a value that came from outside, with the path to the field:
 * `content.resources[2].id: expected a text`.
 */
export function wrongField([issue]: readonly [BaseIssue<unknown>, ...BaseIssue<unknown>[]]): string {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
