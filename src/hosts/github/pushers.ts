import type { Known } from '../../domain/gate/evidence.js';
import { asKnown, hidden, itemsOf, PAGE, SOMEBODY, type RepositoryClient } from './client.js';

const CONTENTS = 'contents: read';

/**
 * Who pushed these commits to a branch, by GitHub's list of activities of the repository. Unknown
 * when the push of the last of them, the head, is not in it: then somebody pushed it of whom
 * nothing is known.
 */
export async function readPushers(
  place: RepositoryClient,
  branch: string,
  commits: readonly string[],
): Promise<Known<readonly string[]>> {
  const { owner, repo } = place;
  const octokit = await place.open();
  const head = commits.at(-1);
  const asked = await asKnown(CONTENTS, async () => {
    const at = { owner, repo, ref: `refs/heads/${branch}`, per_page: PAGE };
    const all = await octokit.paginate(octokit.rest.repos.listActivities, at, itemsOf);
    return all.filter(({ after }) => commits.includes(after));
  });
  if (!asked.known) return asked;
  const last = asked.value.find(({ after }) => after === head);
  if (last?.actor === undefined) return hidden('GitHub does not say who pushed its head', CONTENTS);
  if (last.actor === null) return hidden(`${SOMEBODY} pushed its head`, CONTENTS);
  return { known: true, value: asked.value.flatMap(({ actor }) => actor?.login ?? []) };
}
