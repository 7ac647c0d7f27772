import { textAt } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';
import { itemsOf, makeOnce, PAGE, type Octokit, type RepositoryClient } from './client.js';
import { failureOf } from './failure.js';

/** Who writes with a workflow's own token. */
const BOT = 'github-actions[bot]';

/**
 * Writes a comment on a pull request, or brings up to date the one that this token wrote before with
 * the same marker. Comments of others are never touched and never read for anything else: whoever
 * may comment could write the marker too. Raises an Error that says how GitHub failed.
 *
 * @param marker an HTML comment that tells the comments of one move from others.
 */
export async function keepComment(
  place: RepositoryClient,
  pullRequest: number,
  marker: string,
  markdown: string,
): Promise<void> {
  try {
    await writeOrRenew(place, pullRequest, marker, markdown);
  } catch (error) {
    throw new Error(failureOf(error).why, { cause: error });
  }
}

async function writeOrRenew(
  place: RepositoryClient,
  pullRequest: number,
  marker: string,
  markdown: string,
): Promise<void> {
  const { owner, repo } = place;
  const octokit = await place.open();
  const at = { owner, repo, issue_number: pullRequest };
  const body = `${marker}\n${markdown}`;
  const findOwn = async (): Promise<number | undefined> => {
    const listing = { ...at, per_page: PAGE };
    const all = await octokit.paginate(octokit.rest.issues.listComments, listing, itemsOf);
    const marked = all.filter((comment) => comment.body?.startsWith(marker) === true);
    if (marked.length === 0) return undefined;
    const us = await loginOf(octokit);
    return marked.find((comment) => comment.user?.login === us)?.id;
  };
  const own = await findOwn();
  if (own !== undefined) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: own, body });
    return;
  }
  await makeOnce(
    async () => (await octokit.rest.issues.createComment({ ...at, body })).data.id,
    findOwn,
  );
}

/**
 * Who a token speaks for, a person or an app (GitHub GraphQL: viewer; the REST address for it knows
 * people only). A token that may not ask is taken for the one of a workflow; where GitHub has a bad
 * moment, nothing is taken for it: who is mistaken for another writes a second comment.
 */
async function loginOf(octokit: Octokit): Promise<string> {
  try {
    const answer = await octokit.graphql('query { viewer { login } }');
    return textAt(parseJson(JSON.stringify(answer)), 'viewer', 'login') ?? BOT;
  } catch (error) {
    if (failureOf(error).cause !== undefined) throw error;
    return BOT;
  }
}
