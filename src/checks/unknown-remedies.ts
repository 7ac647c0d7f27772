import type { UnknownReason } from '../domain/azure/inventory.js';
import { isAuthorizationCode, isUnregistered } from '../domain/azure/errors/error-catalogue.js';

interface Kind {
  readonly is: (reason: UnknownReason) => boolean;
  /** What makes it readable; the way out by name is added. */
  readonly remedy: string;
}

const hasStatus =
  (first: number, last: number) =>
  ({ status }: UnknownReason): boolean =>
    status !== undefined && status >= first && status <= last;

// One row for each kind of unknown, the first that fits speaks.
const kinds: readonly Kind[] = [
  {
    is: ({ code }) => isUnregistered(code),
    remedy:
      'Register the namespace that the answer names, with az provider register --wait or by prepare: register-providers, and validate again',
  },
  {
    is: ({ code, status }) => isAuthorizationCode(code) || (status === 403 && code !== undefined),
    remedy: 'Give the identity the right to read it',
  },
  {
    is: ({ status }) => status === 401,
    remedy: 'Sign in again: Azure does not accept the token of this run',
  },
  {
    is: ({ status }) => status === 408 || status === 429 || (status ?? 0) >= 500,
    remedy: 'Azure was too busy or did not answer in time: validate again later',
  },
  {
    is: hasStatus(200, 299),
    remedy:
      'The answer was not in the form that Azure documents: validate again, and give the correlation id to Azure support if it stays so',
  },
  {
    is: ({ code, status }) => status !== undefined && code === undefined,
    remedy:
      'The answer has no code of Azure, so a proxy or firewall on the way may have given it: let the runner reach Azure Resource Manager',
  },
  {
    is: ({ status }) => status !== undefined,
    remedy: 'Do what the answer says, and validate again',
  },
];

const UNANSWERED =
  'Nothing was answered, or not in time: look at the way from the runner to Azure, and validate again';

/** What a person does about a list that could not be read, by why it could not. */
export function remedyForUnknown(reason: UnknownReason): string {
  return kinds.find(({ is }) => is(reason))?.remedy ?? UNANSWERED;
}
