/** The names of the files that runs write beside the plan file, but for the parts of a matrix. */
export const ownFiles = {
  report: 'workspace-move-report.md',
  reportJson: 'workspace-move-report.json',
  sarif: 'workspace-move-findings.sarif',
  junit: 'workspace-move-findings.junit.xml',
  journal: 'workspace-move-journal.jsonl',
  moves: 'workspace-moves.json',
  leftOut: 'workspace-moves-left-out.json',
  tasks: 'workspace-move-tasks.json',
  idMap: 'workspace-move-id-map.json',
} as const;

/** The name of one of the matrices that follow the first, counted from 1. */
export function matrixFile(number: number): string {
  return `workspace-moves-matrix-${number}.json`;
}

const OWN: ReadonlySet<string> = new Set(Object.values(ownFiles));
const MATRIX = /^workspace-moves-matrix-\d+\.json$/;

/** Whether a run writes a file of its own under this path; disks without case have one of them. */
export function isOwnFile(path: string): boolean {
  const name = (path.split(/[\\/]/).at(-1) ?? '').trim().toLowerCase();
  return OWN.has(name) || MATRIX.test(name);
}
