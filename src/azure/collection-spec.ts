import type { JsonObject } from '../domain/json.js';
import type { MoveScope } from '../domain/request.js';

/** One request (with its further pages) that a collection is read by. */
export interface Read {
  /** Unescaped path below the ARM endpoint. */
  readonly path: string;
  readonly apiVersion: string;
  /** `list`: pages of `{value: [...]}`. `single`: one resource; when Azure says it is not there, the read is empty. */
  readonly form: 'list' | 'single';
  readonly query?: Readonly<Record<string, string>>;
}

/** What must be read, or why that cannot be told (a parent item that names its child in no way understood). */
export type Reads = readonly Read[] | { readonly why: string };

export interface CollectionSpec {
  reads(scope: MoveScope, parents: readonly JsonObject[]): Reads;
  /**
   * Codes of a 404 that state that a `single` is not there. Any other 404 may come from a proxy or mean a scope that
   * cannot be seen, so it is no statement.
   */
  readonly absentCodes: readonly string[];
  /** Which of the listed items belong to the collection; all when absent. */
  keep?(item: JsonObject, scope: MoveScope): boolean;
}

/** Codes of ARM for a resource that does not exist, or whose group does not (recorded answers). */
export const notThereCodes: readonly string[] = [
  'ResourceNotFound',
  'ResourceGroupNotFound',
  'NotFound',
];
