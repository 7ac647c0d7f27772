import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/**
 * A JSON schema of a file that this product writes, made from the definition that the code holds it
 * to. Fields that a later release adds are allowed: a reader leaves alone what it does not know.
 */
export function renderSchema(schema: GenericSchema, title: string, description: string): string {
  const made = toJsonSchema(schema, {
    // What no schema can say is left to the code, and whatever Azure sent is an object.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom' ? { type: 'object' } : undefined,
  });
  return JSON.stringify({ title, description, ...made });
}
