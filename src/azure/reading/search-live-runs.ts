import type { Collection } from '../../domain/azure/inventory.js';
import { answeredInPlaceOf } from '../../domain/causes/network-causes.js';
import {
  isJsonArray,
  isJsonObject,
  textAt,
  type JsonObject,
  type JsonValue,
} from '../../domain/json.js';
import type { ArmAnswer, ArmClient } from '../client/arm-client.js';
import type { TrackingServer } from './mlflow-client.js';
import { parseJson } from '../../domain/parse-json.js';
import { countsMore, oddWordsIn } from './odd-answer.js';
import { refusalReason, unclear } from './unknown-reason.js';

/**
 * The statuses of live runs that MLflow knows. Finalizing, CancelRequested, Paused and
 * NotResponding of Azure are mapped to none of them, so a search for these proves nothing about
 * such jobs (Microsoft: Query and compare experiments and runs with MLflow).
 */
const LIVE_STATUSES = ['Running', 'Scheduled'] as const;

const EXPERIMENTS_AT_ONCE = 100;
const RUNS_PER_PAGE = 1_000;

/**
 * Searches the workspace's MLflow tracking server for live runs, over all experiments. Quick where
 * the full scan of jobs is long, and weaker than it. Never rejects for what the server answers.
 *
 * @param workspaceId id that the runs' ids are made of.
 */
export async function searchLiveRuns(
  client: ArmClient,
  server: TrackingServer,
  workspaceId: string,
): Promise<Collection> {
  try {
    const experiments = await listExperiments(client, server);
    const runs: JsonObject[] = [];
    for (let from = 0; from < experiments.length; from += EXPERIMENTS_AT_ONCE) {
      const some = experiments.slice(from, from + EXPERIMENTS_AT_ONCE);
      for (const status of LIVE_STATUSES) {
        runs.push(...(await searchRuns(client, server, some, status)));
      }
    }
    const items = runs.map((run) => asJob(run, workspaceId));
    return items.length === 0
      ? { state: 'empty', total: 0 }
      : { state: 'read', items, total: items.length };
  } catch (error) {
    if (!(error instanceof SearchRefusedError)) throw error;
    return { state: 'unknown', reason: error.reason };
  }
}

class SearchRefusedError extends Error {
  readonly reason: ReturnType<typeof unclear>;
  constructor(reason: ReturnType<typeof unclear>) {
    super(reason.why);
    this.reason = reason;
  }
}

async function listExperiments(
  client: ArmClient,
  server: TrackingServer,
): Promise<readonly string[]> {
  // Archived experiments can hold runs that go on.
  const url = `${urlOf(client, server, 'experiments/list')}?view_type=ALL`;
  const page = pageOf(await client.send({ method: 'GET', url }), 'experiments');
  if (page.next !== '') {
    throw new SearchRefusedError(unclear('MLflow listed only some of the experiments'));
  }
  return page.items.map((experiment) => textIn(experiment, 'experiment_id'));
}

async function searchRuns(
  client: ArmClient,
  server: TrackingServer,
  experiments: readonly string[],
  status: string,
): Promise<readonly JsonObject[]> {
  const found: JsonObject[] = [];
  const url = urlOf(client, server, 'runs/search');
  const followed = new Set<string>();
  for (let token = ''; ;) {
    const body: JsonValue = {
      experiment_ids: experiments,
      filter: `attributes.status = '${status}'`,
      run_view_type: 'ALL',
      max_results: RUNS_PER_PAGE,
      ...(token === '' ? {} : { page_token: token }),
    };
    const page = pageOf(await client.send({ method: 'POST', url, body }), 'runs');
    found.push(...page.items);
    token = page.next;
    if (token === '') return found;
    if (followed.has(token)) throw new SearchRefusedError(unclear('MLflow repeated a page'));
    followed.add(token);
  }
}

function urlOf(client: ArmClient, server: TrackingServer, call: string): string {
  return `${client.cloud.armEndpoint}${server.path}/api/2.0/mlflow/${call}`;
}

// The declared fields and types, or nothing is known: MLflow tells some of its errors with a 200.
function pageOf(
  answer: ArmAnswer,
  list: 'experiments' | 'runs',
): { readonly items: readonly JsonObject[]; readonly next: string } {
  if (answer.kind === 'unanswered' || answer.status !== 200) {
    throw new SearchRefusedError(refusalReason(answer));
  }
  const body = parseJson(answer.text);
  if (body === undefined) {
    throw new SearchRefusedError(unclear(answeredInPlaceOf('MLflow', answer.status)));
  }
  if (isJsonObject(body) && oddWordsIn(body, ['next_page_token']) === undefined) {
    // A list of runs that is empty may be left out (MLflow REST API: protocol buffers as JSON), where
    // nothing else is said. A workspace without any experiment is too rare to be believed by an empty
    // body.
    const { next_page_token: token, ...rest } = body;
    const next = token ?? '';
    const isBlank = list === 'runs' && Object.keys(rest).length === 0;
    const items = isBlank ? [] : rest[list];
    if (typeof next === 'string' && isJsonArray(items) && items.every(isJsonObject)) {
      if (items.length > 0 || next !== '' || !countsMore(rest)) return { items, next };
    }
  }
  throw new SearchRefusedError(unclear(`MLflow sent an answer that is no list of ${list}`, 200));
}

function textIn(value: JsonObject, ...path: readonly string[]): string {
  const text = textAt(value, ...path) ?? '';
  if (text !== '') return text;
  throw new SearchRefusedError(unclear(`MLflow listed something without ${path.join('.')}`));
}

// In the shape of a job, so that one rule judges both ways of looking.
function asJob(run: JsonObject, workspaceId: string): JsonObject {
  const name = textIn(run, 'info', 'run_id');
  return {
    id: `${workspaceId}/jobs/${name}`,
    name,
    properties: {
      status: textIn(run, 'info', 'status'),
      displayName: textAt(run, 'info', 'run_name') ?? '',
    },
  };
}
