import { expect } from '@jest/globals';

import {
  DESTINATION_SUBSCRIPTION_ID,
  manyWorkspaces,
  SOURCE_SUBSCRIPTION_ID,
  type Placement,
} from '../../../emulator/scenarios/index.js';
import { outputsOf } from '../../../src/contract/outputs.js';
import { objectAt } from '../../../src/domain/json.js';
import { parseJson } from '../../../src/domain/parse-json.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { inProcess } from './in-process.js';
import { signIn } from './inputs.js';

export const placements: readonly Placement[] = [
  { workspace: 'mlw-one', from: 'rg-a', to: 'rg-prod' },
  { workspace: 'mlw-two', from: 'rg-a', to: 'rg-prod' },
  { workspace: 'mlw-three', from: 'rg-b', to: 'rg-other' },
];
export const azure = manyWorkspaces(placements);

export const row = ({ workspace, from, to }: Placement) => ({
  'source-subscription-id': SOURCE_SUBSCRIPTION_ID,
  'source-resource-group': from,
  'workspace-name': workspace,
  'destination-subscription-id': DESTINATION_SUBSCRIPTION_ID,
  'destination-resource-group': to,
});

type Inputs = Readonly<Record<string, string>>;
type Settings = Parameters<typeof inProcess>[1];

export async function discover(
  inputs: Inputs,
  { state = azure, settings, rows = [], around }: Partial<Looked> = {},
) {
  const product = inProcess(
    state,
    settings,
    new Map([['moves.json', JSON.stringify(rows)]]),
    around,
  );
  const report = await product.run({ ...signIn, mode: 'discover', ...inputs });
  expect(product.newChanges()).toEqual([]);
  const { matrix = '', waves = '' } = outputsOf(report);
  expect(matrix + waves).not.toContain('-4444-8888-');
  return {
    report,
    page: renderMarkdown(report),
    matrix: parseJson(matrix),
    waves: parseJson(waves),
    inputs: objectAt(parseJson(product.disk.get('workspace-moves.json') ?? '')),
    leftOutText: product.disk.get('workspace-moves-left-out.json') ?? '',
    leftOut: objectAt(parseJson(product.disk.get('workspace-moves-left-out.json') ?? '')),
  };
}

interface Looked {
  readonly state: typeof azure;
  readonly settings: Settings;
  readonly rows: readonly Placement[] | readonly Inputs[];
  readonly around: Parameters<typeof inProcess>[3];
}

export const list = { 'workspaces-file': 'moves.json' };
export const problems = ({ problems: all }: RunReport): readonly string[] =>
  all.map(({ sentence }) => sentence);
