import type { RunAttempt } from '../../domain/gate/evidence.js';
import { textAt, valueAt, type JsonValue } from '../../domain/json.js';
import { NOTHING_RESTORED, restoreReducers, without } from './earlier-restores.js';
import { journalLines } from './journal-lines.js';
import { sentByOthers, wayIn } from './ways.js';
import { NOTHING_DONE, type PlanHistory } from './plan-history.js';
import { announced, runOf, sentAnyhow, timeIn, timeOf, type MoveState } from './move-state.js';
import { prepareReducers, putBack } from './preparations.js';
import { restoreKey } from './restore-key.js';

// Nothing in Azure is done by them.
const ASIDE: ReadonlySet<string> = new Set([
  'attempt-begin',
  'move-begin',
  'seal-begin',
  'seal-done',
]);

/** The same for the same attempt of the same run. */
export function attemptKey({ run, number }: RunAttempt): string {
  return `${number} of ${run}`;
}

/**
 * Reduces a journal to what has been done of one plan. Lines of other plans and lines that are cut
 * off change nothing: the run that wrote one may have died in the middle of it.
 *
 * @param text the journal, undefined when there is none.
 */
export function readJournal(text: string | undefined, planDigest: string): PlanHistory {
  return goOn(NOTHING_DONE, text ?? '', planDigest);
}

function goOn(history: PlanHistory, text: string, planDigest: string): PlanHistory {
  const { lines, isClear } = journalLines(text);
  const begun = isClear ? history : { ...history, isClear };
  return lines.reduce<PlanHistory>((before, line) => {
    if (textAt(line, 'planDigest') !== planDigest) {
      return { ...before, others: sentByOthers(before.others, line) };
    }
    const event = textAt(line, 'event') ?? '';
    const next = reducers.get(event)?.(before, line);
    return next === undefined ? before : { ...next, isKnown: next.isKnown || !ASIDE.has(event) };
  }, begun);
}

/**
 * The same for a journal that is read again before each change: whole lines that were read before
 * are not read again. A journal that does not begin with them is another one, and read whole.
 *
 * @returns what reads the journal as it is now; see `readJournal`.
 */
export function journalReader(planDigest: string): (text: string | undefined) => PlanHistory {
  let read = '';
  let history = NOTHING_DONE;
  return (text = '') => {
    if (!text.startsWith(read)) [read, history] = ['', NOTHING_DONE];
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    history = goOn(history, whole.slice(read.length), planDigest);
    read = whole;
    return goOn(history, text.slice(whole.length), planDigest);
  };
}

type Reducer = (history: PlanHistory, line: JsonValue | undefined) => PlanHistory;

const move =
  (next: (now: MoveState, line: JsonValue | undefined, at: number) => MoveState): Reducer =>
  (history, line) => ({ ...history, move: next(history.move, line, timeOf(history.move, line)) });

const movedNothing: Reducer = (history, line) => ({
  ...history,
  unsent: having(history.unsent, runOf(line) ?? ''),
});

const refused = move((now, line, at) =>
  now.state === 'sending' && now.by === runOf(line) ? { state: 'refused', at } : now,
);

const over: Reducer = (history, line) => ({
  ...history,
  begun: history.begun?.by === runOf(line) ? undefined : history.begun,
});

// From then on its state says that it is not over.
const sent =
  (next: Parameters<typeof move>[0]): Reducer =>
  (history, line) =>
    over(move(next)(history, line), line);

// Seen to have stayed before Azure answered to the request itself, it was only not on its way yet.
const answered =
  (next: Parameters<typeof move>[0]): Reducer =>
  (history, line) => ({ ...sent(next)(history, line), hasStayed: false });

function stays({ hasStayed }: PlanHistory, what: string | undefined): boolean {
  return what === 'stayed' || (hasStayed && what !== COMPLETED_AT_ONCE);
}

const ended = sent((now, line, at) => {
  const what = textAt(line, 'what') ?? '';
  if (what.startsWith('completed')) return { state: 'ended', at, how: 'completed' };
  if (what === 'failed') return { state: 'ended', at, how: 'failed' };
  // Ends of following a move that are none of the move; only one that was sent is followed.
  return sentAnyhow(now, at);
});

// The only end that is Azure's answer to the request itself; see `move`.
const COMPLETED_AT_ONCE = 'completed at once';

const PUTS_BACK: ReadonlySet<string> = new Set(['restore-done', 'restore-found']);

function each<Reduce>(
  all: Readonly<Record<string, Reduce>>,
  reduceBy: (
    history: PlanHistory,
    line: JsonValue | undefined,
    reduce: Reduce,
    event: string,
  ) => PlanHistory,
): Readonly<Record<string, Reducer>> {
  return Object.fromEntries(
    Object.entries(all).map(([event, reduce]): [string, Reducer] => [
      event,
      (history, line) => reduceBy(history, line, reduce, event),
    ]),
  );
}

const reducers: ReadonlyMap<string, Reducer> = new Map<string, Reducer>(
  Object.entries<Reducer>({
    'attempt-begin': (history, line) => ({
      ...history,
      attempts: having(
        history.attempts,
        attemptKey({ run: textAt(line, 'run') ?? '', number: Number(valueAt(line, 'number')) }),
      ),
    }),
    'mark-begin': (history, line) => ({
      ...history,
      marked: having(history.marked, runOf(line) ?? ''),
    }),
    'seal-begin': (history, line) => ({
      ...history,
      seals: new Set(['was', 'sealed'].map((name) => textAt(line, name) ?? '')),
    }),
    'seal-done': (history, line) => ({
      ...history,
      seals: new Set([textAt(line, 'sealed') ?? '']),
    }),
    'move-begin': (history, line) => ({
      ...history,
      way: wayIn(line) ?? history.way,
      begun: { by: runOf(line), until: timeIn(line, 'until') },
    }),
    // So whatever it announced was not sent, either.
    'move-unsent': (history, line) => over(movedNothing(refused(history, line), line), line),
    ...each(prepareReducers, (history, line, reduce) => ({
      ...history,
      ...reduce(history, keyOf(line), line),
    })),
    // What is taken away anew was put back in vain, and whatever lay in it or was given to it. Of
    // everything else stays known what people decided of it since.
    'prepare-begin': (history, line) => ({
      ...history,
      ...prepareReducers['prepare-begin'](history, keyOf(line), line),
      restored: without(history.restored, idIn(line)),
    }),
    ...each(restoreReducers, (history, line, reduce, event) => ({
      ...history,
      ...(PUTS_BACK.has(event) ? putBack(history, idIn(line)) : {}),
      // People have taken it up since.
      ...(event === 'restore-ended' ? { begun: undefined } : {}),
      restored: reduce(history.restored, keyOf(line), line),
    })),
    'move-sending': (history, line) => ({
      ...history,
      move: announced(history.move, line),
      way: wayIn(line) ?? history.way,
      hasStayed: false,
      others: new Map(),
      restored: NOTHING_RESTORED,
    }),
    'move-accepted': answered((_, line, at) => {
      const location = textAt(line, 'location');
      return location === undefined
        ? { state: 'uncertain', at }
        : { state: 'accepted', at, location };
    }),
    // A refusal answers what its own run has announced, and takes back no other answer.
    'move-refused': (history, line) => movedNothing(refused(history, line), line),
    'move-uncertain': answered((now, _, at) => sentAnyhow(now, at)),
    'move-ended': (history, line) => ({
      ...ended(history, line),
      hasStayed: stays(history, textAt(line, 'what')),
    }),
  }),
);

function having(set: ReadonlySet<string>, one: string): ReadonlySet<string> {
  return new Set([...set, one]);
}

function idIn(line: JsonValue | undefined): string {
  return textAt(line, 'id') ?? '';
}

function keyOf(line: JsonValue | undefined): string {
  return restoreKey(textAt(line, 'step') ?? '', idIn(line));
}
