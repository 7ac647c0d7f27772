import { isAuthorizationCode, remedyFor } from '../../domain/azure/errors/error-catalogue.js';
import {
  collectionNames,
  WITHIN_NOTHING,
  type Inventory,
  type UnknownReason,
} from '../../domain/azure/inventory.js';
import { answeredInPlaceOf, networkRemedy } from '../../domain/causes/network-causes.js';
import { ProductError } from '../../domain/run/errors.js';
import type { FailureReason } from '../../domain/run/outcome.js';

interface Kind {
  /** What a person reads, or begins to read. */
  readonly sees: string;
  readonly reason: FailureReason;
  readonly is: (reason: UnknownReason) => boolean;
  readonly sentence: (reason: UnknownReason) => string;
  readonly remedy: (reason: UnknownReason) => string;
}

const ARM = 'Azure Resource Manager';

// Azure itself gives every refusal a code; what has none was answered by something on the way.
const onTheWay = ({ why, status }: UnknownReason): string =>
  status === undefined ? why : answeredInPlaceOf(ARM, status);

/** One row for each cause that a whole run can have, the first that fits speaks. */
export const wholeCauses: readonly Kind[] = [
  {
    sees: '401 with a code, for example `InvalidAuthenticationTokenTenant`',
    reason: 'authentication-failed',
    is: ({ status, code }) => status === 401 && code !== undefined,
    sentence: ({ why }) => `Azure does not accept the sign-in of this run: ${why}`,
    remedy: () =>
      'Sign in to the tenant that the subscriptions belong to: check tenant-id and azure-cloud.',
  },
  {
    sees: '403 with a code, for example `AuthorizationFailed`, to every read',
    reason: 'authorization-failed',
    is: ({ status, code }) => isAuthorizationCode(code) || (status === 403 && code !== undefined),
    sentence: ({ why }) => `This identity may read nothing that the run needs: ${why}`,
    remedy: ({ code }) => `Assign the role of docs/PERMISSIONS.md. ${remedyFor(code)}`,
  },
  {
    sees: '429 to every read',
    reason: 'throttled',
    is: ({ status }) => status === 429,
    sentence: ({ why }) => `Azure is too busy to answer anything: ${why}`,
    remedy: () => 'Run again later, and not beside other runs of the same subscription.',
  },
  {
    sees: '500, 502, 503 or 504 with a code of Azure, to every read',
    reason: 'timed-out',
    is: ({ status, code }) => code !== undefined && (status ?? 0) >= 500,
    sentence: ({ why }) => `Azure answers nothing but errors: ${why}`,
    remedy: ({ code }) => remedyFor(code),
  },
  {
    sees: 'Azure Resource Manager could not be reached: …',
    reason: 'timed-out',
    is: ({ code }) => code === undefined,
    sentence: (reason) => `${ARM} could not be reached: ${onTheWay(reason)}`,
    remedy: (reason) => networkRemedy(onTheWay(reason)),
  },
];

/**
 * Raises the one cause that lies behind every read, where nothing at all could be read: seventy
 * findings that each invite an acknowledgement would hide it. Does nothing as soon as one list was
 * read, or two failed for different causes.
 */
export function requireReadable(seen: Inventory): void {
  const all = collectionNames.map((name) => seen.of(name));
  if (all.some(({ state }) => state === 'read')) return;
  const reasons = all.flatMap((one) =>
    one.state === 'unknown' && one.reason.code !== WITHIN_NOTHING ? [one.reason] : [],
  );
  const workspace = seen.of('workspace');
  if (workspace.state !== 'unknown') return;
  const kind = kindOf(workspace.reason);
  // A list that hangs on an unread one has no reason of its own.
  const isOther = (reason: UnknownReason): boolean =>
    (reason.code ?? reason.status) !== undefined && kindOf(reason) !== kind;
  if (kind === undefined || reasons.some(isOther)) return;
  throw oneCause(kind, workspace.reason);
}

/**
 * The error of the one cause for which nothing can be read; undefined where there is no reason, or
 * the reasons are of different causes.
 */
export function causeOf(reasons: readonly UnknownReason[]): ProductError | undefined {
  const [reason] = reasons;
  if (reason === undefined) return undefined;
  const kind = kindOf(reason);
  if (kind === undefined || reasons.some((other) => kindOf(other) !== kind)) return undefined;
  return oneCause(kind, reason);
}

function kindOf(reason: UnknownReason): Kind | undefined {
  return wholeCauses.find(({ is }) => is(reason));
}

function oneCause({ reason, sentence, remedy }: Kind, unread: UnknownReason): ProductError {
  return new ProductError(reason, {
    sentence: `${sentence(unread).replace(/\.$/, '')}.`,
    remedy: remedy(unread),
  });
}
