import type { JsonObject } from './json.js';

/**
 * Secrets by the id of the resource that they belong to, lower-cased: what Azure's own key-listing answered, or of a
 * deployment its `environmentVariables`. Never written down in clear.
 */
export type Secrets = Readonly<Record<string, JsonObject>>;
