import { matrices } from '../contract/batch-outputs.js';
import { postMoveTasks, wasInventoried } from '../contract/outputs.js';
import { filesBeside } from '../modes/parts/file-names.js';
import type { Run } from '../modes/parts/run.js';
import type { Files } from '../ports/ports.js';
import { dataText } from '../domain/data-text.js';
import type { GuardedHost } from './guarded-host.js';

/**
 * Writes what outputs may have to cut, beside the plan file: all tasks, and the matrices that follow
 * the first.
 */
export async function writeLists(run: Run, files: Files, host: GuardedHost): Promise<void> {
  const report = host.blotted(run.report());
  const beside = filesBeside(run.planFile());
  if (report.postMoveTasks.length > 0 && wasInventoried(report)) {
    await files.write(beside.tasks, dataText(postMoveTasks(report)));
    run.noteFile({ tasks: beside.tasks });
  }
  const further = matrices(report).slice(1);
  if (further.length === 0) return;
  const paths = further.map((_, index) => beside.matrix(index + 2));
  await Promise.all(further.map((text, index) => files.write(paths[index] ?? '', `${text}\n`)));
  run.noteFile({ matrices: paths });
}
