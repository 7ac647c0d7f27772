/** Maps of a body whose names people choose: such a name is data, whatever it says. Lower-cased. */
export const namedByPeople: ReadonlySet<string> = new Set([
  ...['tags', 'traffic', 'mirrortraffic', 'metadata', 'environmentvariables', 'inputs', 'outputs'],
  ...['userassignedidentities', 'jobs'],
]);
