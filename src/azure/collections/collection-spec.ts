import type { Whereabouts } from '../../domain/azure/body-identity.js';
import type { JsonObject, JsonValue } from '../../domain/json.js';
import type { MoveScope } from '../../domain/request/request.js';

/** One request (with its further pages) that a collection is read by. */
export interface Read {
  /** Unescaped path below the ARM endpoint. */
  readonly path: string;
  readonly apiVersion: string;
  /**
   * `list`: pages of `{value: [...]}`. `single`: one resource; when Azure says it is not there, the
   * read is empty. `question`: a POST that changes nothing; the answer becomes the one item, with
   * `about` as its id. `graph`: a query of Resource Graph, with its further pages.
   */
  readonly form: 'list' | 'single' | 'question' | 'graph';
  readonly query?: Readonly<Record<string, string>>;
  /** For a question and a query. */
  readonly body?: JsonValue;
  readonly about?: string;
  /** Codes of a 404 that state that this very thing is gone; else those of the collection. */
  readonly absentCodes?: readonly string[];
}

/**
 * What must be read, or why that cannot be told (a parent item that names its child in no way
 * understood).
 */
export type Reads = readonly Read[] | { readonly why: string };

export interface CollectionSpec {
  reads(scope: MoveScope, parents: readonly JsonObject[]): Reads;
  /**
   * Codes of a 404 that state that a `single`, or the place of a list, is not there. Any other 404
   * may come from a proxy or mean a scope that cannot be seen, so it is no statement.
   */
  readonly absentCodes: readonly string[];
  /** True when two reads of it can list the same thing, so that an id is kept once. */
  readonly overlaps?: boolean;
  /**
   * True where things come into it at any time and none of them may be missed: once its last page
   * is read, its first is read anew.
   */
  readonly grows?: boolean;
  /** Where what its lists hold lies; `below` when absent. */
  readonly itemsLie?: Whereabouts;
  /**
   * True where what its lists hold has no properties: envelopes alone, or no resources. Of anything
   * else that is listed without them nothing was told.
   */
  readonly isBare?: boolean;
  /** Which of the listed items belong to the collection; all when absent. */
  keep?(item: JsonObject, scope: MoveScope, parents: readonly JsonObject[]): boolean;
  /** Whether the answer to a question has what is declared of it; any object does when absent. */
  isAnswer?(body: JsonObject): boolean;
  /** What of an item is kept, for long lists of which little is used; all of it when absent. */
  project?(item: JsonObject): JsonObject;
}

/**
 * Code of a 409, to reads as well, of a namespace that the subscription never registered. It holds
 * nothing: with resources in it a namespace cannot be taken off (recorded answers; Microsoft: Azure
 * resource providers and types).
 */
export const neverRegistered: readonly string[] = ['MissingSubscriptionRegistration'];

/**
 * Codes for a resource that does not exist, or whose group does not: of ARM for what it tracks
 * itself, of Machine Learning for the rest (recorded answers).
 */
export const notThereCodes: readonly string[] = [
  'ResourceNotFound',
  'ResourceGroupNotFound',
  'NotFound',
  'NotFoundError',
  'EndpointNotFound',
  'DeploymentNotFound',
  'ComponentNotFound',
  'ModelNotFound',
  'NoSuchService',
  ...neverRegistered,
];
