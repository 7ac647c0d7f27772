import { redact } from '../domain/run/errors.js';
import { moveKey } from '../domain/gate/move-key.js';
import type { Request } from '../domain/request/request.js';
import type { RunReport } from '../domain/run/run-report.js';
import type { Clock } from '../ports/ports.js';
import { renderComment } from '../report/markdown.js';
import type { GuardedHost } from './guarded-host.js';
import { asTold } from './spelled-problems.js';

/**
 * Keeps the report in a comment on the pull request, as the input `comment` says. Never rejects: a
 * comment is for reading, nothing depends on it, so a refusal is a line of the log, and a warning
 * only where the user said `always`.
 */
export async function commentReport(
  host: Pick<
    GuardedHost,
    'annotate' | 'context' | 'keepComment' | 'log' | 'name' | 'spell' | 'blotted'
  >,
  request: Request,
  report: RunReport,
  clock: Clock,
): Promise<void> {
  if (!('host' in request) || request.host.comment === 'never') return;
  const { comment, token } = request.host;
  // A run that moves after the merge renews what the pull request says of the plan.
  const started = host.context().pullRequest ?? report.pullRequest ?? null;
  const pullRequest = comment === 'always' ? (request.gate.pullRequest ?? started) : started;
  const marker = markerOf(report);
  try {
    if (marker === undefined) return;
    if (pullRequest === null || token === '') {
      throw new Error(token === '' ? 'there is no github-token' : 'there is no pull request');
    }
    const text = renderComment(asTold(report, host));
    await host.keepComment({ token, clock }, pullRequest, marker, text);
  } catch (error) {
    const why = redact(error instanceof Error ? error.message : String(error));
    const message = `The report was not written into a comment: ${why}.`;
    if (comment === 'always') host.annotate('warning', { title: 'No comment', message });
    else host.log.debug(message);
  }
}

// One comment a move: nobody reads "Ready" of what was moved since.
function markerOf({ source, destination, workspaceName }: RunReport): string | undefined {
  if (source === undefined || destination === undefined || workspaceName === undefined) {
    return undefined;
  }
  const key = moveKey({ source, destination, workspaceName });
  return `<!-- move-azure-ml-workspace ${key} -->`;
}
