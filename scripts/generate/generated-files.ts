import { readyMade, scenarioNames } from '../../emulator/scenarios/ready-made.js';
import { renderActionYml } from './render-action-yml.js';
import { renderTaskJson } from './render-task-json.js';
import { fillSections, referenceSections, troubleshootingSections } from './render-sections.js';
import { renderExtension } from './render-extension.js';
import { renderRules } from './render-rules.js';
import { renderSchema } from './render-schema.js';
import { planFileSchema } from '../../src/domain/plan/parse-plan.js';
import { reportSchema } from '../../src/domain/run/report-data.js';

/** One file that is made, whole or in part, from tables in the code. */
export interface GeneratedFile {
  /** Path relative to the repository root. */
  readonly path: string;
  /** The text as it should be, given the text as it is; empty when there is no such file yet. */
  render(current: string): string;
}

/** Every generated file. Adding one is one line. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'action.yml', render: renderActionYml },
  {
    path: 'docs/TROUBLESHOOTING.md',
    render: (current) => fillSections(current, troubleshootingSections),
  },
  { path: 'docs/RULES.md', render: renderRules },
  { path: 'docs/REFERENCE.md', render: (current) => fillSections(current, referenceSections) },
  ...scenarioNames.map((name) => ({
    path: `examples/emulator/${name}.json`,
    render: () => `${JSON.stringify(readyMade[name].state(), undefined, 1)}\n`,
  })),
  {
    path: 'schemas/plan.schema.json',
    render: () =>
      renderSchema(planFileSchema, 'Plan file', 'What `validate` writes and the other modes read.'),
  },
  {
    path: 'schemas/report.schema.json',
    render: () =>
      renderSchema(reportSchema, 'Report', 'How a run ended and what it found, for programs.'),
  },
  { path: 'azure-pipelines/task/task.json', render: renderTaskJson },
  { path: 'azure-pipelines/vss-extension.json', render: renderExtension },
];
