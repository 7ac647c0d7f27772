import { moveInputs, statusInputs, validateInputs } from '../support/inputs.js';

/** What is refused before Azure is asked anything: what it is, the inputs, and what is said of it. */
export const wrongInputs: readonly (readonly [
  what: string,
  inputs: Readonly<Record<string, string>>,
  // A text is the name of an input, which every host spells in its own way.
  says: RegExp | string,
])[] = [
  ['nothing at all', {}, 'source-subscription-id'],
  [
    'a subscription that is no GUID',
    { ...validateInputs, 'source-subscription-id': 'prod' },
    'source-subscription-id',
  ],
  ['a mode with a typing error', { ...validateInputs, mode: 'valdate' }, /did you mean.*validate/i],
  ['no gate where nobody may go without', { ...validateInputs, gate: 'none' }, /only promote/],
  ['an unknown step of the restore', { ...validateInputs, restore: 'everything' }, /restore/],
  [
    'a rule that does not exist',
    { ...validateInputs, acknowledge: 'can-not-delete-lok' },
    /can-not-delete-lock/,
  ],
  ['a gate of nothing', { ...validateInputs, mode: 'promote', gate: ',' }, /is ","; expected none/],
  [
    'associated resources of nothing',
    { ...validateInputs, 'associated-resources': ' , ' },
    'associated-resources',
  ],
  [
    'a list of a line break',
    { ...validateInputs, prepare: '\n' },
    /prepare is "\\n"; expected none/,
  ],
  [
    'a word that every object has',
    { ...validateInputs, 'associated-resources': 'constructor' },
    'associated-resources',
  ],
  [
    'another one, for a rule',
    { ...validateInputs, acknowledge: 'constructor' },
    /no acknowledgeable/,
  ],
  [
    'half an approval of most of a pull request, by nobody',
    {
      ...moveInputs('x'),
      'approved-plan-digest': '',
      ...{ gate: '__proto__', 'required-approvals': '1.5', approvers: ',' },
      ...{ 'pull-request': '7.9', restore: 'valueOf' },
    },
    new RegExp(
      [
        ...['gate is "__proto__"', 'pull-?request is "7\\.9"', 'required-?approvals is "1\\.5"'],
        ...['approvers is ","', 'restore is "valueOf"'],
      ]
        .map((told) => `(?=[^]*${told})`)
        .join(''),
      'i',
    ),
  ],
  [
    'a digest that nothing would compare',
    { ...statusInputs, 'approved-plan-digest': `sha256:${'0'.repeat(64)}` },
    /status does not look at it/,
  ],
  [
    'a number of approvals that no gate would count',
    { ...moveInputs(`sha256:${'0'.repeat(64)}`), 'required-approvals': '2' },
    /this gate does not look at it/,
  ],
  [
    'the same group twice',
    {
      ...validateInputs,
      'destination-subscription-id': validateInputs['source-subscription-id'],
      'destination-resource-group': validateInputs['source-resource-group'].toUpperCase(),
    },
    /same/i,
  ],
];
