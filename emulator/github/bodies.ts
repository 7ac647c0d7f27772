import type { JsonObject } from '../types.js';

/** Where GitHub's REST API is. */
export const API = 'https://api.github.com';

/** A number that is always the same for a name. */
export function numberOf(name: string): number {
  return Array.from(name).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000,
    7,
  );
}

/** The same, or null for an account that was deleted. */
export function userOrNull(login: string | null, type: 'User' | 'Bot' = 'User'): JsonObject | null {
  return login === null ? null : simpleUser(login, type);
}

/** A user or bot as GitHub repeats it everywhere (GitHub REST description: simple-user). */
export function simpleUser(login: string, type: 'User' | 'Bot' = 'User'): JsonObject {
  const name = encodeURIComponent(login);
  const url = `${API}/users/${name}`;
  return {
    login,
    id: numberOf(login),
    node_id: `U_${login}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${numberOf(login)}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}
