import { withoutCase } from '../../../domain/azure/resource-id.js';
import { idOf } from '../../../domain/azure/body-identity.js';
import { canonicalText } from '../../../domain/canonical-json.js';
import { itemsOf } from '../../../domain/azure/inventory.js';
import { textAt, valueAt, type JsonObject, type JsonValue } from '../../../domain/json.js';
import {
  notOpen,
  readNow,
  type Restoration,
  type RestoreContext,
  toWrite,
  writtenWithoutEffect,
} from './restoration.js';
import type { Observation } from '../../reconcile/observation.js';
import { mlCommand } from './commands.js';
import { withProperties, writable } from './writable.js';
import { leftToItsWriter, wasWrittenSince } from './written-since.js';

/**
 * Ways of authentication without a secret (Azure REST reference: Workspace Connections, authType).
 */
const WITHOUT_SECRET: ReadonlySet<string> = new Set(['none', 'managedidentity', 'aad']);

const GIVEN = ['createdByWorkspaceArmId', 'group'];

/**
 * Connections: whether they survive a move is not documented, so they are compared, and made again
 * where missing.
 */
export const connections: Restoration = {
  step: 'connections',
  kind: 'connection',
  action: 'Create the connection again.',
  items: (before) => itemsOf(before.of('connections')),
  command: (_item, context) => mlCommand('connection create', { file: 'connection.yml' }, context),
  look,
};

async function look(
  item: JsonObject,
  context: RestoreContext,
  attempt: number,
): Promise<Observation> {
  const id = context.place.to(idOf(item));
  const now = await readNow(context, id);
  if (now !== undefined && 'seen' in now) return now.seen;
  const base = writable(now?.body ?? item, GIVEN);
  const body = context.place.rewritten(base);
  // One that survived may still name what moved by its old id.
  if (now !== undefined && canonicalText(body) === canonicalText(base)) return { kind: 'matches' };
  if (now !== undefined && canonicalText(base) !== canonicalText(writable(item, GIVEN))) {
    return { kind: 'blocked', why: 'somebody has changed it since, and it still names an old id' };
  }
  // Also after a write of ours that was in vain: by its time it may be somebody's by now.
  if (now !== undefined && wasWrittenSince(now.body, item, context)) {
    return leftToItsWriter(attempt);
  }
  const vain =
    now === undefined ? undefined : writtenWithoutEffect('connections', item, context, attempt);
  if (vain !== undefined) return vain;
  const authType = (textAt(item, 'properties', 'authType') ?? '').toLowerCase();
  if (WITHOUT_SECRET.has(authType)) return toWrite(id, body);
  const secrets = context.secrets[withoutCase(idOf(item))];
  const credentials = secrets === undefined ? undefined : credentialsIn(secrets);
  if (credentials === undefined) return notOpen('credentials', item, context);
  const whole = withProperties(body, { credentials });
  return toWrite(id, whole);
}

// The answer is the whole connection with its credentials (Azure REST reference: Workspace
// Connections - List Secrets).
function credentialsIn(secrets: JsonObject): JsonValue | undefined {
  const credentials = valueAt(secrets, 'properties', 'credentials');
  return credentials === null ? undefined : credentials;
}
