// Loaded into a run before the bundle (`node --import`): writes down which variables of the
// environment it asks for, and `*` where it asks for all of them.
import { writeFileSync } from 'node:fs';

const file = process.env.WATCHED_ENVIRONMENT;
delete process.env.WATCHED_ENVIRONMENT;
delete process.env.NODE_OPTIONS;
const asked = new Set();
const noted = (name) => {
  if (typeof name === 'string') asked.add(name);
};
process.env = new Proxy(process.env, {
  get: (variables, name) => {
    noted(name);
    return Reflect.get(variables, name);
  },
  has: (variables, name) => {
    noted(name);
    return Reflect.has(variables, name);
  },
  // Node takes values that are set on its own object only.
  set: (variables, name, value) => Reflect.set(variables, name, value),
  ownKeys: (variables) => {
    noted('*');
    return Reflect.ownKeys(variables);
  },
});
process.on('exit', () => {
  writeFileSync(file, JSON.stringify([...asked].sort()));
});
