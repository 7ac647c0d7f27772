import { readRequest } from '../../src/contract/read-request.js';

/** What a validation needs, and a token. */
export const complete: Readonly<Record<string, string>> = {
  'source-subscription-id': '11111111-1111-1111-1111-111111111111',
  'source-resource-group': 'ml-old',
  'workspace-name': 'team-ml',
  'destination-resource-group': 'ml-new',
  'github-token': 'ghs_x',
};

export interface Told {
  readonly inputs: readonly string[];
  readonly text: string;
}

/** What is said of these inputs, beside what is needed. */
export function told(inputs: Readonly<Record<string, string>>, file = '[]'): Told {
  const given = { ...complete, ...inputs };
  const get = (name: string): string =>
    Object.entries(given).find(([key]) => key === name)?.[1] ?? '';
  const reading = readRequest({ get, text: () => file }, (name) => name);
  const problems = 'problems' in reading ? reading.problems : [];
  return {
    inputs: problems.map(({ input }) => input),
    text: problems.map(({ sentence, remedy }) => `${sentence} ${remedy}`).join('\n'),
  };
}
