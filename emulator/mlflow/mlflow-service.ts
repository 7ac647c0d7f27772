import type { Store } from '../arm/store.js';
import { isSame } from '../arm/ids.js';
import { listAt, parseObject, textAt } from '../arm/json.js';
import type { JsonObject, JsonValue, Service, WireAnswer, WireRequest } from '../types.js';

const PATH =
  /^\/mlflow\/v1\.0(\/subscriptions\/.+)\/api\/2\.0\/mlflow\/(experiments|runs)\/(list|search)$/i;

// Microsoft: Query and compare experiments and runs with MLflow, mapping of job statuses. The
// others are not mapped, so a job that has them is found by neither filter.
const STATUS_OF_JOB: Readonly<Record<string, string>> = {
  NotStarted: 'SCHEDULED',
  Queued: 'SCHEDULED',
  Preparing: 'SCHEDULED',
  Running: 'RUNNING',
  Completed: 'FINISHED',
  Failed: 'FAILED',
  Canceled: 'KILLED',
};

const jobsOf = (store: Store, workspace: string): readonly JsonObject[] =>
  store.inCollection(`${workspace}/jobs`).map(({ body }) => body);

const experimentOf = (job: JsonObject): string => textAt(job, 'properties', 'experimentName');

function listExperiments(jobs: readonly JsonObject[]): WireAnswer {
  const names = [...new Set(jobs.map(experimentOf))];
  const experiments = names.map((name) => ({
    experiment_id: `id-of-${name}`,
    name,
    lifecycle_stage: 'active',
  }));
  return { status: 200, body: { experiments } };
}

const FILTER = /^attributes\.status = '(\w+)'$/i;

function searchRuns(jobs: readonly JsonObject[], asked: JsonObject | undefined): WireAnswer {
  const status = FILTER.exec(textAt(asked, 'filter').trim())?.[1];
  const experiments = listAt(asked, 'experiment_ids').map(String);
  if (status === undefined || experiments.length === 0) {
    const body = { error_code: 'INVALID_PARAMETER_VALUE', message: 'The search is malformed.' };
    return { status: 400, body };
  }
  const size = Number(asked?.['max_results'] ?? 1000);
  const from = Number(textAt(asked, 'page_token') || 0);
  const found = jobs.filter(
    (job) =>
      experiments.includes(`id-of-${experimentOf(job)}`) &&
      isSame(STATUS_OF_JOB[textAt(job, 'properties', 'status')] ?? '', status),
  );
  const runs: readonly JsonValue[] = found.slice(from, from + size).map((job) => ({
    info: {
      run_id: textAt(job, 'name'),
      run_name: textAt(job, 'properties', 'displayName'),
      experiment_id: `id-of-${experimentOf(job)}`,
      status: status.toUpperCase(),
    },
  }));
  const isMore = from + size < found.length;
  return {
    status: 200,
    body: { runs, ...(isMore ? { next_page_token: String(from + size) } : {}) },
  };
}

/**
 * The workspace's MLflow tracking server at `{region}.api.azureml.ms`: experiments and runs of the
 * jobs in the state (Azure/azureml-examples, MLflow REST with Azure ML; MLflow REST API: Search
 * Runs). Archived jobs are found as well: no document says otherwise.
 *
 * @param store Resource Manager's resources.
 */
export function createMlflow(store: Store): Service {
  return (request: WireRequest) => {
    const [, workspace = '', kind = '', verb = ''] = PATH.exec(request.url.pathname) ?? [];
    const call = `${request.method} ${kind}/${verb}`.toLowerCase();
    if (!store.has(workspace)) {
      const error = { code: 'NotFound', message: 'The workspace could not be found.' };
      return Promise.resolve({ status: 404, body: { error } });
    }
    const jobs = jobsOf(store, workspace);
    if (call === 'get experiments/list') return Promise.resolve(listExperiments(jobs));
    if (call === 'post runs/search') {
      return Promise.resolve(searchRuns(jobs, parseObject(request.rawBody)));
    }
    return Promise.resolve({ status: 404, body: { error_code: 'ENDPOINT_NOT_FOUND' } });
  };
}
