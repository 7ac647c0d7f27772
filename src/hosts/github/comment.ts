import { PAGE, type RepositoryClient } from './client.js';

/**
 * Who writes comments with a workflow's own token. Another token writes as somebody else, and keeps
 * no comment up to date.
 */
const BOT = 'github-actions[bot]';

/**
 * Writes a comment on a pull request, or brings up to date the one that was written before with the
 * same marker. Comments of others are never touched and never read for anything else: whoever may
 * comment could write the marker too. Raises what GitHub's client raises.
 *
 * @param marker an HTML comment that tells the comments of one move from others.
 */
export async function keepComment(
  place: RepositoryClient,
  pullRequest: number,
  marker: string,
  markdown: string,
): Promise<void> {
  const { owner, repo } = place;
  const octokit = await place.open();
  const body = `${marker}\n${markdown}`;
  const existing = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: PAGE,
  });
  const own = existing.find(
    (comment) => comment.user?.login === BOT && comment.body?.startsWith(marker) === true,
  );
  if (own === undefined) {
    await octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
    return;
  }
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
}
