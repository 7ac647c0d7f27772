import type { JsonObject } from '../json.js';

/** One request that changes Azure. Ids are as Azure is to spell them. */
export interface Change {
  readonly method: 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  /** What is written, deleted or asked to do something. */
  readonly id: string;
  readonly body?: JsonObject;
  readonly query?: Readonly<Record<string, string>>;
}
