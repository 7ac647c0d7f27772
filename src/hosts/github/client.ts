import type { getOctokit } from '@actions/github';

import { redact } from '../../domain/run/errors.js';
import type { Known } from '../../domain/gate/evidence.js';

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

/** What was refused: unknown, with GitHub's status beside it. */
export type Asked<Value> = Known<Value> & { readonly status?: number };

/**
 * Asks GitHub. Never rejects: what is refused is unknown, and says by which right of a workflow's
 * token it would be seen (GitHub docs: permissions required for fine-grained personal access
 * tokens).
 */
export async function asKnown<Value>(
  permission: string,
  read: () => Promise<Value>,
): Promise<Asked<Value>> {
  try {
    return { known: true, value: await read() };
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined;
    const why = redact(error instanceof Error ? error.message : String(error));
    return { ...hidden(why, permission), ...(status === undefined ? {} : { status }) };
  }
}

/** Something that GitHub does not show, and by which right of a workflow's token it would. */
export function hidden(why: string, permission: string): Known<never> {
  const remedy = `Give the token of this job the right ${permission} (permissions in the workflow), or another token as github-token.`;
  return { known: false, why, permission, remedy };
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
