import type { RunReport } from '../../../src/domain/run/run-report.js';
import { annotationsOf } from '../../../src/report/annotations.js';
import { causes, troubles, type TroubleName } from './troubles.js';

/** The time limit of the runs below. */
export const MINUTES = 60;

export const kinds = Object.keys(troubles) as readonly TroubleName[];

/** How a run ended. */
export interface Ended {
  readonly failed: boolean;
  readonly reason: string | undefined;
  /** What somebody reads first; empty where nothing is said. */
  readonly first: string;
  readonly minutes: number;
  /** How many move requests were sent. */
  readonly moves: number;
}

/** The same of a report, whose first line is that of the first error. */
export function endedWith(report: RunReport, minutes: number, changes: readonly string[]): Ended {
  const { failed, failureReason: reason } = report;
  const [error] = annotationsOf(report).errors;
  const first = error === undefined ? '' : `${error.title} | ${error.message}`;
  const moves = changes.filter((change) => change.endsWith('/moveResources')).length;
  return { failed, reason, first, minutes, moves };
}

/**
 * What is wrong with how a run ended of which one request was troubled, a line each: it has to be
 * within its time, sends one move at the most, and fails with the true cause in its first line.
 *
 * @param name the request. @param isHarmless true when a run does as well without its answer.
 */
export function wrongWith(
  name: string,
  kind: TroubleName,
  { failed, reason, first, minutes, moves }: Ended,
  isHarmless: boolean,
): readonly string[] {
  const wrong = [
    ...(minutes > MINUTES + 1 ? [`took ${minutes} minutes`] : []),
    ...(reason === 'internal-error' ? ['ends as a defect of ours'] : []),
    // Also after a 429, which is not Azure's own here: none of the troubles has a code.
    ...(moves > 1 ? ['sends the move again'] : []),
    ...(failed && !causes[kind].test(first) ? ['does not say why'] : []),
    ...(!failed && !isHarmless ? ['does not notice'] : []),
  ];
  return wrong.map((what) => `${name} ${kind} ${what}: ${reason ?? 'no reason'}, ${first}`);
}

/** How a request is troubled, by its name; undefined lets it through. */
export type TroubleOf = (name: string) => TroubleName | undefined;

/** One kind of run, and what is known of how it ends. */
export interface Table {
  /** Runs it with each request troubled as told; `isSilent`: some of them are never answered. */
  readonly run: (trouble: TroubleOf, isSilent: boolean) => Promise<Ended>;
  /** What a run fails with. */
  readonly reason: (kind: TroubleName) => string | undefined;
  /** Requests without which it does as well. */
  readonly harmless?: RegExp;
  /** The requests that are looked at here; default: all. */
  readonly only?: RegExp;
  /** What is asked again is not looked at: the run ends before it would be missed. */
  readonly onlyFirst?: true;
}

/** A request by its name, and how many like it are left alone before. */
interface Asked {
  readonly name: string;
  readonly before: number;
}

/** Every request of a run in which nothing is troubled. */
export async function requestsOf({ run, only = /^/, onlyFirst }: Table): Promise<readonly Asked[]> {
  const names: string[] = [];
  const good = await run((name) => {
    names.push(name);
    return undefined;
  }, false);
  if (good.failed) throw new Error(`A run without any trouble fails: ${good.first}`);
  return names
    .map((name, index) => {
      const before = names.slice(0, index).filter((other) => other === name).length;
      return { name, before };
    })
    .filter(({ name, before }) => only.test(name) && (onlyFirst !== true || before === 0));
}

/**
 * What is wrong with the runs of which one request is troubled, it and each like it after it. What
 * is asked the second or third time is judged like the first answer, so those take turns: each is
 * troubled in one kind.
 */
export async function allWrong(
  table: Table,
  requests: readonly Asked[],
  kind: TroubleName,
): Promise<readonly string[]> {
  const tried = requests.filter(
    ({ before }, index) => before === 0 || kinds[index % kinds.length] === kind,
  );
  const all = await Promise.all(
    tried.map(async ({ name, before }) => {
      let seen = 0;
      const ended = await table.run((asked) => {
        if (asked !== name) return undefined;
        seen += 1;
        return seen > before ? kind : undefined;
      }, kind === 'silent');
      const wrong = wrongWith(name, kind, ended, table.harmless?.test(name) ?? false);
      const reason = table.reason(kind);
      return ended.failed && ended.reason !== reason
        ? [...wrong, `${name} ${kind} ends as ${String(ended.reason)}, not as ${String(reason)}`]
        : wrong;
    }),
  );
  return all.flat();
}
