import { dirname, join } from 'node:path';

/** The files a run writes lie beside the plan file, so that one artifact upload takes them all. */
export function filesBeside(planFile: string): {
  readonly report: string;
  readonly reportJson: string;
  readonly sarif: string;
  readonly junit: string;
  readonly journal: string;
  readonly idMap: string;
  readonly tasks: string;
  readonly moves: string;
  readonly leftOut: string;
  /** One of the matrices that follow the first, counted from 1. */
  readonly matrix: (number: number) => string;
} {
  const folder = dirname(planFile);
  return {
    report: join(folder, 'workspace-move-report.md'),
    reportJson: join(folder, 'workspace-move-report.json'),
    sarif: join(folder, 'workspace-move-findings.sarif'),
    junit: join(folder, 'workspace-move-findings.junit.xml'),
    journal: join(folder, 'workspace-move-journal.jsonl'),
    moves: join(folder, 'workspace-moves.json'),
    leftOut: join(folder, 'workspace-moves-left-out.json'),
    tasks: join(folder, 'workspace-move-tasks.json'),
    matrix: (number) => join(folder, `workspace-moves-matrix-${number}.json`),
    idMap: join(folder, 'workspace-move-id-map.json'),
  };
}
