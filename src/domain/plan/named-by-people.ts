/** Maps of a body whose names people choose: such a name is data, whatever it says. Lower-cased. */
export const namedByPeople: ReadonlySet<string> = new Set([
  ...['tags', 'traffic', 'mirrortraffic', 'metadata', 'inputs', 'outputs'],
  // A node of a pipeline keeps the spelling of its YAML.
  ...['environmentvariables', 'environment_variables', 'conf'],
  ...['userassignedidentities', 'jobs'],
]);
