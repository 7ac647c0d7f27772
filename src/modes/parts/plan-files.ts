import { sameId, workspaceResourceId } from '../../domain/azure/resource-id.js';
import { listAt, textAt, type JsonValue } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';
import type { SignedPlan } from '../../domain/plan/plan.js';
import { ProductError } from '../../domain/run/errors.js';
import type { Problem } from '../../domain/run/run-report.js';
import type { MoveScope } from '../../domain/request/request.js';
import type { Ports } from '../../ports/ports.js';
import { digestsIn } from '../../stages/journal/journal-lines.js';
import { readJournal } from '../../stages/journal/read-journal.js';
import { isUnderWay, whyUnfinished } from '../../stages/journal/unfinished-plan.js';
import { filesBeside } from './file-names.js';
import { requireClear, type MoveContext } from './move-context.js';
import { planFileText } from '../../stages/plan/plan-file-text.js';

type Disk = Pick<Ports, 'files' | 'clock'>;

// The one door through which plan files are written.

/** Writes a new plan where it may be written; see `requireReplaceable`. */
export async function writeNewPlan(
  planFile: string,
  signed: SignedPlan,
  scope: MoveScope,
  ports: Disk,
): Promise<void> {
  await requireReplaceable(planFile, scope, ports);
  await ports.files.write(planFile, planFileText(signed));
}

/** Writes the plan of a run again, with what is sealed beside it. Raises what `requireOwnPlan` does. */
export async function writeAgain(context: MoveContext, sealed: SignedPlan): Promise<void> {
  await requireOwnPlan(context);
  await context.ports.files.write(context.request.planFile, planFileText(sealed));
}

/**
 * Raises `plan-invalid` where the plan file is not that of the run any more. Right before something
 * is taken away or moved: what another run has written over it would be the only way back.
 */
export async function requireOwnPlan({ signed, request, ports }: MoveContext): Promise<void> {
  const { planFile } = request;
  if (digestIn(await textOf(planFile, ports)) === signed.digest) return;
  throw new ProductError('plan-invalid', {
    sentence: `The file "${planFile}" does not hold the plan of this run any more: it was written over or removed, and would have been the only way back.`,
    remedy:
      'Find out which run did it, put the approved plan file back from its artifact, and start the same move again.',
  });
}

/**
 * Raises `plan-invalid` where a new plan would be written over one that has begun and is not over,
 * or beside one of the same workspace. What no journal knows of is written over, and so is what is
 * no plan; unless the journal knows of one that is not over, which it may be.
 */
export async function requireReplaceable(
  planFile: string,
  { source, workspaceName }: MoveScope,
  ports: Disk,
): Promise<void> {
  const text = await textOf(planFile, ports);
  const own = digestIn(text);
  const path = filesBeside(planFile).journal;
  const journal = await ports.files.read(path);
  requireClear(readJournal(journal, own ?? ''), path);
  const workspace = workspaceResourceId(source, workspaceName);
  const isHidden = text !== undefined && own === undefined;
  for (const digest of new Set([...(own === undefined ? [] : [own]), ...digestsIn(journal)])) {
    const history = readJournal(journal, digest);
    const isOwn = digest === own;
    const putsBack = isOwn ? hasToPutBack(text) : isHidden;
    const why = whyUnfinished(history, ports.clock.now(), putsBack);
    if (why === undefined) continue;
    if (isOwn) throw unfinished(`The plan in "${planFile}"`, why);
    if (isHidden)
      throw unfinished(
        `What "${planFile}" holds cannot be read as a plan, and one beside it in "${path}"`,
        why,
      );
    const isBegun = history.prepared.size > 0 || history.begun !== undefined || isUnderWay(history);
    if (isBegun && history.way !== undefined && sameId(history.way.from, workspace)) {
      throw unfinished(`Another plan of this workspace, ${digest} by "${path}",`, {
        ...why,
        remedy: OTHER_FIRST,
      });
    }
  }
}

const OTHER_FIRST =
  'Run mode restore with the file of that plan and restore: all first. Where its file is lost, put back by hand what is missed, and take the journal away.';

function unfinished(what: string, { sentence, remedy }: Problem): ProductError {
  return new ProductError('plan-invalid', {
    sentence: `${what} ${sentence}. Nothing was written over it, and nothing was changed.`,
    remedy,
  });
}

function digestIn(text: string | undefined): string | undefined {
  const digest = textAt(parseJson(text ?? ''), 'digest');
  return /^sha256:[0-9a-f]{64}$/.test(digest ?? '') ? digest : undefined;
}

function hasToPutBack(text: string | undefined): boolean {
  const plan: JsonValue | undefined = parseJson(text ?? '');
  return listAt(plan, 'plan', 'content', 'restore').length > 0;
}

async function textOf(planFile: string, { files }: Disk): Promise<string | undefined> {
  try {
    return await files.read(planFile);
  } catch (cause) {
    throw new ProductError('plan-invalid', {
      sentence: `The file "${planFile}" cannot be read, and may hold a plan that has begun. Nothing was written over it, and nothing was changed.`,
      remedy: 'Let this identity read the file, or give another plan-file.',
      cause,
    });
  }
}
