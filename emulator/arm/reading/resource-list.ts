import type { JsonObject, WireAnswer } from '../../types.js';
import type { Azure, Call } from '../call.js';
import { gatewayError, notFound } from '../errors.js';
import { above, isSame, isTopLevel, nameOf, parentOf, typeOf } from '../ids.js';
import { objectAt, textAt } from '../json.js';
import { pageOf } from './pages.js';
import type { Entry } from '../store.js';

// Tracked children: they have a region and tags of their own, and ARM lists them beside their
// parents. Which ones are is known from the lists of types that support tags and that complete
// deployments delete.
const trackedChildren: readonly string[] = [
  'onlineendpoints',
  'onlineendpoints/deployments',
  'batchendpoints',
  'batchendpoints/deployments',
  'serverlessendpoints',
].map((type) => `microsoft.machinelearningservices/workspaces/${type}`);

function isListed(id: string): boolean {
  return isTopLevel(id) || trackedChildren.includes(typeOf(id).toLowerCase());
}

// The list has the envelope only, never `properties` (Azure REST reference: Resources,
// GenericResourceExpanded).
const envelope: readonly string[] = [
  ...['id', 'name', 'type', 'kind', 'location', 'tags', 'sku', 'identity', 'plan', 'managedBy'],
  ...['zones', 'extendedLocation'],
];

/** The name as the list spells it: a tracked child carries its parents' names. */
function listedName(id: string): string {
  const parent = parentOf(id);
  return parent === undefined ? nameOf(id) : `${listedName(parent)}/${nameOf(id)}`;
}

function summaryOf({ id, body }: Entry, expand: string): JsonObject {
  const kept = Object.entries(body).filter(([name]) => envelope.includes(name));
  const summary = { ...Object.fromEntries(kept), name: listedName(id) };
  const expanded = ['createdTime', 'changedTime', 'provisioningState'].filter((name) =>
    expand.includes(name.toLowerCase()),
  );
  const values: Readonly<Record<string, string>> = {
    createdTime: textAt(body, 'systemData', 'createdAt') || '2026-01-01T00:00:00.0000000Z',
    changedTime: textAt(body, 'systemData', 'lastModifiedAt') || '2026-01-01T00:00:00.0000000Z',
    provisioningState: textAt(body, 'properties', 'provisioningState') || 'Succeeded',
  };
  return {
    ...summary,
    ...Object.fromEntries(expanded.map((name) => [name, values[name] ?? ''])),
  };
}

const CLAUSE = /^\s*(\w+)\s+(eq|ne)\s+'([^']*)'\s*$/i;

// What `$filter` may speak of here (Azure REST reference: Resources, List).
const filterable: Readonly<Record<string, (entry: Entry, value: string) => boolean>> = {
  resourcetype: ({ id }, value) => isSame(typeOf(id), value),
  name: ({ id }, value) => isSame(nameOf(id), value),
  location: ({ body }, value) => isSame(textAt(body, 'location'), value.replaceAll(' ', '')),
  resourcegroup: ({ id }, value) => isSame(id.split('/')[4] ?? '', value),
  tagname: ({ body }, value) => value in objectAt(body, 'tags'),
  tagvalue: ({ body }, value) => Object.values(objectAt(body, 'tags')).includes(value),
};

type Test = (entry: Entry) => boolean;

function testOf(clause: string): Test | undefined {
  const [, field = '', operator = '', value = ''] = CLAUSE.exec(clause) ?? [];
  const matches = filterable[field.toLowerCase()];
  if (matches === undefined) return undefined;
  const isWanted = operator.toLowerCase() === 'eq';
  return (entry) => matches(entry, value) === isWanted;
}

/**
 * The resources of a group or subscription: `GET {scope}/resources` with `$filter`, `$expand` and
 * `$top`.
 */
export function listResources(call: Call, azure: Azure): WireAnswer {
  const scope = above(call.path, 1);
  if (!azure.store.has(scope)) return notFound.group(nameOf(scope));
  const filter = call.query.get('$filter') ?? '';
  const tests = filter === '' ? [] : filter.split(/\s+and\s+/i).map(testOf);
  const known = tests.flatMap((test) => test ?? []);
  if (known.length < tests.length) {
    return gatewayError(
      400,
      'InvalidFilterInQueryString',
      `Invalid $filter '${filter}' specified in the query string.`,
    );
  }
  const expand = (call.query.get('$expand') ?? '').toLowerCase();
  const all = azure.store
    .atOrBelow(scope)
    .filter((entry) => isListed(entry.id) && known.every((test) => test(entry)))
    .map((entry) => summaryOf(entry, expand));
  const top = Number(call.query.get('$top') ?? all.length);
  return pageOf(call, azure, all.slice(0, Number.isNaN(top) ? all.length : top));
}
