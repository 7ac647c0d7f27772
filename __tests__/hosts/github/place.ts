import { getOctokit } from '@actions/github';

import type { Service, WireAnswer } from '../../../emulator/types.js';
import { patient, type RepositoryClient } from '../../../src/hosts/github/client.js';
import type { Clock } from '../../../src/ports/ports.js';
import { repositoryWith, TOKEN } from '../../scenarios/support/repository.js';

/** One request to GitHub and how it is troubled: an answer in its place, a break, or nothing. */
export type Trouble = WireAnswer | 'reset' | 'silent' | undefined;

/** The repository of a run on an emulated GitHub, each request troubled as it is told. */
export function placeOn(
  service: Service,
  clock: Clock,
  trouble: (request: string, count: number) => Trouble | { readonly after: Trouble },
): { readonly place: RepositoryClient; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address);
    const name = `${init.method ?? 'GET'} ${url.pathname}`;
    asked.push(name);
    const headers = Object.fromEntries(new Headers(init.headers));
    const rawBody = typeof init.body === 'string' ? init.body : '';
    const wire = {
      sequence: 1,
      method: init.method ?? 'GET',
      host: url.host,
      url,
      headers,
      rawBody,
    };
    const what = trouble(name, asked.length);
    const isAfter = typeof what === 'object' && 'after' in what;
    if (what === undefined || isAfter) {
      const answer = await service(wire);
      return troubled(isAfter ? what.after : undefined) ?? responseOf(answer, address);
    }
    return troubled(what) ?? new Promise(() => undefined);
  };
  const [owner = '', repo = ''] = repositoryWith().repository.split('/');
  const open = (): ReturnType<RepositoryClient['open']> =>
    Promise.resolve(patient(getOctokit(TOKEN, { request: { fetch } }), clock));
  const runUrl = 'https://github.com/contoso/ml/actions/runs/1';
  return { place: { owner, repo, runId: 1, runUrl, commit: 'b'.repeat(40), open }, asked };
}

function troubled(trouble: Trouble): Response | undefined {
  if (trouble === 'reset') {
    const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    throw new TypeError('fetch failed', { cause });
  }
  return typeof trouble === 'object' ? responseOf(trouble) : undefined;
}

function responseOf({ status, headers = {}, body = '' }: WireAnswer, url = ''): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
  const response = new Response(text, { status, headers: { 'content-type': type, ...headers } });
  // Fetch tells it; the client looks for the next page by it.
  return Object.defineProperty(response, 'url', { value: url });
}
