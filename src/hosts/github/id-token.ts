import type { HttpClient } from '@actions/http-client';

import { answeredInPlaceOf } from '../../domain/causes/network-causes.js';
import { valueAt } from '../../domain/json.js';
import { parseJson } from '../../domain/parse-json.js';
import { unreached } from '../patience.js';

/** What speaks of itself as GitHub's answer, whatever the address. */
const SERVICE = 'the address of identity tokens';

const ANSWER_WITHIN_MS = 20_000;

/**
 * Asks GitHub once for the identity token of this job (GitHub docs: OpenID Connect reference). Not
 * by `getIDToken` of the toolkit: it asks ten times with pauses of its own, inside no time of ours,
 * and calls a page that answers in GitHub's place a missing field.
 *
 * @param variables of the job. Raises a plain Error that says what was answered, or what broke.
 */
export async function requestIdToken(
  audience: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const address = new URL(required(variables, 'ACTIONS_ID_TOKEN_REQUEST_URL'));
  const token = required(variables, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  address.searchParams.set('audience', audience);
  const { status, text } = await answerOf(await openClient(token), address);
  const answer = parseJson(text);
  const isBusy = status === 429 || status >= 500;
  if (status === 407 || (answer === undefined && !isBusy)) {
    throw new Error(answeredInPlaceOf(SERVICE, status));
  }
  if (status !== 200) throw new Error(`GitHub answered ${status} for an identity token`);
  const value = valueAt(answer, 'value');
  if (typeof value === 'string' && value !== '') return value;
  throw new Error('GitHub answered without an identity token');
}

// Loaded only now: a run that ends at its inputs asks nobody.
async function openClient(token: string): Promise<HttpClient> {
  const { HttpClient } = await import('@actions/http-client');
  const { BearerCredentialHandler } = await import('@actions/http-client/lib/auth');
  const bearer = new BearerCredentialHandler(token);
  // The token of the job goes to GitHub and to nowhere that it points to.
  const options = { allowRetries: false, allowRedirects: false, socketTimeout: ANSWER_WITHIN_MS };
  return new HttpClient('move-azure-ml-workspace', [bearer], options);
}

async function answerOf(
  client: HttpClient,
  address: URL,
): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const response = await client.get(address.href, { accept: 'application/json' });
    return { status: response.message.statusCode ?? 0, text: await response.readBody() };
  } catch (error) {
    throw new Error(unreached(SERVICE, error).why, { cause: error });
  } finally {
    client.dispose();
  }
}

function required(variables: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = variables[name] ?? '';
  // In the words of the toolkit, which people look for.
  if (value === '') throw new Error(`Unable to get ${name} env variable`);
  return value;
}
