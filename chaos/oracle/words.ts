import { failureReasons, outcomes } from '../../src/domain/run/outcome.js';
import type { History, Ran } from '../history.js';
import type { Asked } from '../stage.js';

/** What a run says is whole, true to itself, free of secrets, and reaches whom it is for. */
export function wordFaults(history: History): readonly string[] {
  return [
    ...history.runs.flatMap((ran) => {
      const name = `${ran.mode}${ran.isBeside ? ' beside' : ''}`;
      const asked = history.asked.slice(ran.from, ran.to);
      const all = [
        ...brokenOff(ran),
        ...inconsistent(ran),
        ...leaks(history, [...ran.run.told, ran.run.summary, JSON.stringify(ran.run.outputs)]),
        ...credulous(ran, asked),
      ];
      return all.map((fault) => `${name}: ${fault}`);
    }),
    ...leaks(history, [...history.files.values()]).map((fault) => `in a file: ${fault}`),
  ];
}

const DEFECT =
  /unhandled|uncaught|node:internal|\b(?:Type|Reference|Range)Error\b|Cannot read prop|\[object Object\]/i;

// Where an error came from is told there, for those who look for it.
const DEBUG = /^(?:::debug::|##vso\[task\.debug\])/;

function brokenOff({ run, hung, draw, isBeside }: Ran): readonly string[] {
  if (hung) return ['it hung past its budget'];
  const isKilled = !isBeside && draw.signal?.name === 'SIGKILL' && run.exitCode === null;
  if (isKilled) return [];
  const defect = run.told.find((line) => DEFECT.test(line) && !DEBUG.test(line));
  return [
    ...(run.exitCode === 0 || run.exitCode === 1 ? [] : [`exit code ${run.exitCode ?? 'none'}`]),
    ...(defect === undefined ? [] : [`it says: ${defect}`]),
    ...(run.outputs['failure-reason'] === 'internal-error' && draw.writes === undefined
      ? ['an internal error']
      : []),
  ];
}

function inconsistent({ mode, run, draw, isBeside, hung }: Ran): readonly string[] {
  if (hung || run.exitCode === null) return [];
  const missing = ['outcome', 'failure-reason', 'can-move'].filter(
    (name) => run.outputs[name] === undefined,
  );
  if (missing.length > 0) return [`no ${missing.join(', ')} reaches another job`];
  const { outcome = '', 'failure-reason': reason = '', 'can-move': canMove } = run.outputs;
  const failed = run.exitCode !== 0;
  const isReady = mode === 'validate' ? outcome === 'ready' : outcome === 'moved';
  const isClosed =
    (outcome === '' || outcomes.some((one) => one === outcome)) &&
    (reason === '' || failureReasons.some((one) => one === reason));
  const isFull = draw.writes !== undefined || isBeside || draw.beside !== undefined;
  return [
    ...(isClosed ? [] : [`"${outcome}" and "${reason}" are not of the contract`]),
    ...(failed === (reason !== '') ? [] : [`exit code ${run.exitCode} for "${reason}"`]),
    ...(failed && run.errors.length === 0 ? ['a failure that no annotation tells'] : []),
    ...(canMove === 'true' && !isReady ? [`can-move for ${outcome}`] : []),
    ...(isReady && !failed && canMove !== 'true' ? [`no can-move for ${outcome}`] : []),
    ...(run.summary.trim() === '' && !isFull ? ['no summary'] : []),
    ...(outcome === 'ready' && mode === 'validate' && run.outputs['plan-digest'] === undefined
      ? ['ready, and no digest reaches another job']
      : []),
  ];
}

const TOKEN = /eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/;

function leaks({ secrets }: History, texts: readonly string[]): readonly string[] {
  const text = texts.join('\n');
  const known = secrets.filter((secret) => secret !== '' && text.includes(secret));
  return [
    ...known.map((secret) => `it shows a secret, ${secret.slice(0, 20)}...`),
    ...(TOKEN.test(text) ? ['it shows a token'] : []),
  ];
}

// A list that could not be read is unknown, never empty: whoever is told "ready" is told of it.
function credulous({ mode, run, draw }: Ran, asked: readonly Asked[]): readonly string[] {
  const { outcome, unknowns } = run.outputs;
  if (mode !== 'validate' || draw.beside !== undefined || outcome !== 'ready') return [];
  if (unknowns !== '0') return [];
  const last = new Map<string, Asked>();
  for (const one of asked) {
    const { method, url } = one.request;
    if (method === 'GET' && !/operationresults/i.test(url.pathname)) {
      last.set(url.pathname.toLowerCase() + url.search, one);
    }
  }
  // What Azure itself answered so is its word: of a provider that nobody registered there is nothing.
  const refused = [...last.values()].filter(({ told, done }) => told !== 200 && told !== done);
  return refused
    .slice(0, 1)
    .map(
      ({ request, told }) =>
        `ready, although ${request.url.pathname} was told ${told ?? 'nothing'}`,
    );
}
