import type { Standing } from '../../domain/gate/pull-request-evidence.js';
import { asFound, type RepositoryClient } from './client.js';

const METADATA = 'metadata: read';
const MEMBERS = 'members: read of the organization (no token of a workflow has it)';

/** What a person may do here, and which of the teams they are in. */
export async function readStanding(
  place: RepositoryClient,
  login: string,
  teams: readonly string[],
): Promise<Standing> {
  const { owner, repo } = place;
  const octokit = await place.open();
  const mayWrite = await asFound(METADATA, false, async () => {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
      owner,
      repo,
      username: login,
    });
    return ['admin', 'write'].includes(data.permission);
  });
  const memberships = await Promise.all(
    teams.map((team) => {
      const [org = '', slug = ''] = team.split('/');
      return asFound(MEMBERS, [], async () => {
        const at = { org, team_slug: slug, username: login };
        const { data } = await octokit.rest.teams.getMembershipForUserInOrg(at);
        return data.state === 'active' ? [team] : [];
      });
    }),
  );
  const hidden = memberships.find((one) => !one.known);
  const found = memberships.flatMap((one) => (one.known ? one.value : []));
  return {
    login,
    mayWrite,
    teams: hidden !== undefined && found.length === 0 ? hidden : { known: true, value: found },
  };
}
