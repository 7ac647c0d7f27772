import {
  isJsonArray,
  isJsonObject,
  listAt,
  objectAt,
  textAt,
  valueAt,
  type JsonValue,
} from '../../src/domain/json.js';

interface Field {
  readonly types: ReadonlySet<string>;
  readonly isRequired: boolean;
}

/**
 * What a program that reads the documents of an earlier release could rely on and no longer can, one
 * sentence each. A field may be new, and a word may; none may go, take another type or be left out.
 * Whoever has to break that gives the documents another `schemaVersion`, and nothing is said here.
 *
 * @param file what the schema is called in a sentence.
 */
export function schemaFaults(
  file: string,
  published: JsonValue,
  now: JsonValue,
): readonly string[] {
  const before = fieldsOf(published);
  const after = fieldsOf(now);
  if (versionOf(published) !== versionOf(now)) return [];
  return [...before].flatMap(([path, { types, isRequired }]) => {
    const field = after.get(path);
    if (field === undefined) return [`${file}: ${path} is gone.`];
    const other = [...field.types].filter((type) => !types.has(type));
    return [
      ...other.map((type) => `${file}: ${path} may now be of type ${type}.`),
      ...(isRequired && !field.isRequired ? [`${file}: ${path} may now be missing.`] : []),
    ];
  });
}

// A plan has it in the part that is signed.
function versionOf(schema: JsonValue): string {
  const own = valueAt(schema, 'properties', 'schemaVersion', 'const');
  const signed = objectAt(schema, 'properties', 'plan', 'properties', 'schemaVersion');
  return JSON.stringify(own ?? signed['const']);
}

function fieldsOf(schema: JsonValue, path = '', isRequired = true): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const add = (more: ReadonlyMap<string, Field>): void => {
    for (const [name, field] of more) {
      const types = new Set([...(fields.get(name)?.types ?? []), ...field.types]);
      fields.set(name, { ...field, types });
    }
  };
  add(new Map([[path, { types: new Set([textAt(schema, 'type') ?? []].flat()), isRequired }]]));
  for (const one of listAt(schema, 'anyOf')) add(fieldsOf(one, path, isRequired));
  const required = listAt(schema, 'required');
  for (const [name, inner] of Object.entries(objectAt(schema, 'properties'))) {
    add(fieldsOf(inner, `${path}/${name}`, required.includes(name)));
  }
  const items = valueAt(schema, 'items');
  if (isJsonObject(items)) add(fieldsOf(items, `${path}/-`));
  if (isJsonArray(items))
    items.forEach((one, index) => {
      add(fieldsOf(one, `${path}/${index}`));
    });
  return fields;
}
