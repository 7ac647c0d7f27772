import type { getOctokit } from '@actions/github';

import { githubCauses, hostRemedy } from '../../domain/causes/host-causes.js';
import type { Known } from '../../domain/gate/evidence.js';
import type { Clock } from '../../ports/ports.js';
import { patiently } from '../patience.js';
import { failureOf, NotGithub } from './failure.js';

export type Octokit = ReturnType<typeof getOctokit>;

/**
 * Which run of which repository asks, and the client it asks with; opened when the first thing is
 * asked for.
 */
export interface RepositoryClient {
  readonly owner: string;
  readonly repo: string;
  readonly runId: number;
  /** Address of the run. */
  readonly runUrl: string;
  /** The commit that started the run: after a merge, the commit that the merge made. */
  readonly commit: string;
  readonly open: () => Promise<Octokit>;
}

/** The most that GitHub gives on one page. */
export const PAGE = 100;

/** Whom GitHub does not name any more: an account that was deleted. Never anybody who approves. */
export const SOMEBODY = 'somebody unknown';

/**
 * Has a client of GitHub wait within the run's time, and ask again after a fault that passes. What
 * makes something is not sent again unless GitHub says that it did nothing: whoever sent it looks
 * first whether it is there.
 */
export function patient(octokit: Octokit, clock: Clock): Octokit {
  octokit.hook.wrap('request', (request, options) => {
    const what = `an answer of GitHub to ${options.method} ${options.url}`;
    return patiently(
      clock,
      what,
      async (signal) => {
        options.request.signal = signal;
        const response = await request(options);
        // A question of GraphQL tells its errors in its answer, and its client raises them.
        const flaw = flawIn(response.data, options.url.endsWith('/graphql'));
        if (flaw !== undefined) throw new NotGithub(`GitHub answered ${flaw}`);
        return response;
      },
      (error) => {
        const failure = failureOf(error, clock.now());
        // A question of GraphQL makes nothing, though it is posted.
        const makes = options.method === 'POST' && !options.url.endsWith('/graphql');
        return { failure, mayRepeat: !makes || failure.isRefused };
      },
    );
  });
  return octokit;
}

// What a body of 200 has that makes nothing of it to be believed.
function flawIn(data: unknown, isGraphql: boolean): string | undefined {
  if (typeof data !== 'object' || data === null) return 'without JSON';
  if (!isGraphql && 'errors' in data) return 'with an error beside what was asked for';
  const isCut = 'incomplete_results' in data && data.incomplete_results !== false;
  return isCut ? 'with incomplete results' : undefined;
}

/**
 * The items of one page of a list. Raises NotGithub for an answer that is no list: of that, the
 * client of GitHub would make an item.
 */
export function itemsOf<Item>({ data }: { readonly data: readonly Item[] }): Item[] {
  const list: unknown = data;
  if (Array.isArray(list)) return [...data];
  throw new NotGithub('GitHub answered without the list that was asked for');
}

/** What was refused: unknown, with GitHub's status beside it. */
export type Asked<Value> = Known<Value> & { readonly status?: number };

/**
 * Asks GitHub. Never rejects: what is refused is unknown, and says by which right of a workflow's
 * token it would be seen (GitHub docs: permissions required for fine-grained personal access
 * tokens), or that it is a fault that passes.
 */
export async function asKnown<Value>(
  permission: string,
  read: () => Promise<Value>,
): Promise<Asked<Value>> {
  try {
    return { known: true, value: await read() };
  } catch (error) {
    const { why, status, cause } = failureOf(error);
    const passes = cause === undefined ? {} : { cause };
    return { ...hidden(why, permission), ...passes, ...(status === undefined ? {} : { status }) };
  }
}

/** Something that GitHub does not show, and by which right of a workflow's token it would. */
export function hidden(why: string, permission: string): Extract<Known<never>, { known: false }> {
  return { known: false, why, permission, remedy: hostRemedy(githubCauses, why, permission) };
}

/**
 * Makes something once: after a fault that leaves open whether GitHub made it, it is looked for, and
 * made again only when it is not there. Raises what GitHub's client raises.
 */
export async function makeOnce<Made>(
  make: () => Promise<Made>,
  find: () => Promise<Made | undefined>,
): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    if (failureOf(error).isRefused) throw error;
    return (await find()) ?? make();
  }
}

/** As `asKnown`; GitHub's word that there is no such thing is an answer, `absent`. */
export async function asFound<Value, Absent>(
  permission: string,
  absent: Absent,
  read: () => Promise<Value>,
): Promise<Known<Value | Absent>> {
  const asked = await asKnown(permission, read);
  return !asked.known && asked.status === 404 ? { known: true, value: absent } : asked;
}
