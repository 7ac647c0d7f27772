import type { RunAttempt } from '../../domain/gate/evidence.js';
import { textAt, valueAt, type JsonValue } from '../../domain/json.js';
import {
  NOTHING_RESTORED,
  restoreReducers,
  without,
  type EarlierRestores,
} from './earlier-restores.js';
import { journalLines } from './journal-lines.js';
import { announced, runOf, sentAnyhow, timeOf, type MoveState } from './move-state.js';
import { NOTHING_PREPARED, prepareReducers, putBack, type Preparations } from './preparations.js';
import { restoreKey } from './restore-key.js';

/** What has been done of one plan. */
export interface PlanHistory extends Preparations {
  readonly move: MoveState;
  /** Correlation ids of the runs that left, or were about to leave, a mark at the host. */
  readonly marked: ReadonlySet<string>;
  /**
   * Correlation ids of the runs that say themselves that nothing they sent is on its way. That no
   * line speaks of a request proves nothing: a journal may be cut off, or be an earlier copy.
   */
  readonly unsent: ReadonlySet<string>;
  /** The attempts of runs that took the plan up, each by its `attemptKey`. */
  readonly attempts: ReadonlySet<string>;
  /**
   * What may be sealed beside the plan, each by its `sealMark`: more than one where a run died while
   * it wrote the plan file. Undefined when no line says.
   */
  readonly seals: ReadonlySet<string> | undefined;
  /** Whether any line speaks of what was done of this plan. */
  readonly isKnown: boolean;
  /** Whether the whole journal is understood; see `journalLines`. */
  readonly isClear: boolean;
  readonly restored: EarlierRestores;
}

// Nothing in Azure is done by them.
const ASIDE: ReadonlySet<string> = new Set(['attempt-begin', 'seal-begin', 'seal-done']);

const NOTHING: PlanHistory = {
  move: { state: 'never-sent' },
  marked: new Set(),
  unsent: new Set(),
  attempts: new Set(),
  ...NOTHING_PREPARED,
  seals: undefined,
  isKnown: false,
  isClear: true,
  restored: NOTHING_RESTORED,
};

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
  return goOn(NOTHING, text ?? '', planDigest);
}

function goOn(history: PlanHistory, text: string, planDigest: string): PlanHistory {
  const { lines, isClear } = journalLines(text);
  const begun = isClear ? history : { ...history, isClear };
  return lines
    .filter((line) => textAt(line, 'planDigest') === planDigest)
    .reduce<PlanHistory>((before, line) => {
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
  let history = NOTHING;
  return (text = '') => {
    if (!text.startsWith(read)) [read, history] = ['', NOTHING];
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
    // So whatever it announced was not sent, either.
    'move-unsent': (history, line) => movedNothing(refused(history, line), line),
    ...Object.fromEntries(
      Object.entries(prepareReducers).map(([event, reduce]): [string, Reducer] => [
        event,
        (history, line) => ({ ...history, ...reduce(history, keyOf(line), line) }),
      ]),
    ),
    // What is taken away anew was put back in vain, and whatever lay in it or was given to it. Of
    // everything else stays known what people decided of it since.
    'prepare-begin': (history, line) => ({
      ...history,
      ...prepareReducers['prepare-begin'](history, keyOf(line), line),
      restored: without(history.restored, idIn(line)),
    }),
    ...Object.fromEntries(
      Object.entries(restoreReducers).map(([event, reduce]): [string, Reducer] => [
        event,
        (history, line) => ({ ...history, restored: reduce(history.restored, keyOf(line), line) }),
      ]),
    ),
    ...Object.fromEntries(
      (['restore-done', 'restore-found'] as const).map((event): [string, Reducer] => [
        event,
        (history, line) => ({
          ...history,
          ...putBack(history, idIn(line)),
          restored: restoreReducers[event](history.restored, keyOf(line), line),
        }),
      ]),
    ),
    'move-sending': (history, line) => ({
      ...history,
      move: announced(history.move, line),
      restored: NOTHING_RESTORED,
    }),
    'move-accepted': move((_, line, at) => {
      const location = textAt(line, 'location');
      return location === undefined
        ? { state: 'uncertain', at }
        : { state: 'accepted', at, location };
    }),
    // A refusal answers what its own run has announced, and takes back no other answer.
    'move-refused': (history, line) => movedNothing(refused(history, line), line),
    'move-uncertain': move((now, _, at) => sentAnyhow(now, at)),
    'move-ended': move((now, line, at) => {
      const what = textAt(line, 'what') ?? '';
      if (what.startsWith('completed')) return { state: 'ended', at, how: 'completed' };
      if (what === 'failed') return { state: 'ended', at, how: 'failed' };
      // Ends of following a move that are none of the move; only one that was sent is followed.
      return sentAnyhow(now, at);
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
