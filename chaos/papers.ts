import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { DESTINATION_GROUP } from '../emulator/scenarios/index.js';
import { ELSEWHERE } from './draw-world.js';
import type { Approved } from './history.js';
import type { PaperFault } from './scenario.js';

const PLAN_FILE = 'workspace-move-plan.json';
const JOURNAL_FILE = 'workspace-move-journal.jsonl';

/** The text of the plan file in a folder; undefined where there is none. */
export async function planIn(folder: string): Promise<string | undefined> {
  return readFile(join(folder, PLAN_FILE), 'utf8').catch(() => undefined);
}

/**
 * Lays the approved plan into the folder, as a job gets it from an artifact, or what became of it on
 * its way.
 */
export async function layPapers(
  folder: string,
  approved: Approved | undefined,
  earlier: string | undefined,
  fault: PaperFault | undefined,
): Promise<void> {
  const plan = join(folder, PLAN_FILE);
  const text = approved?.planText;
  if (text !== undefined) await writeFile(plan, text);
  if (fault === 'torn journal') {
    await appendFile(join(folder, JOURNAL_FILE), '{"at":"2026-11-30T12:00:0');
  }
  if (text === undefined) return;
  if (fault === 'torn plan') await writeFile(plan, text.slice(0, text.length / 2));
  if (fault === 'plan of before' && earlier !== undefined) await writeFile(plan, earlier);
  // Another group to move into, and the digest left as it was.
  if (fault === 'forged plan') {
    await writeFile(plan, text.replaceAll(DESTINATION_GROUP, ELSEWHERE));
  }
}
