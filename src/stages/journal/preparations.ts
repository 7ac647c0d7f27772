import { sameId } from '../../domain/azure/resource-id.js';
import { textAt, valueAt, type JsonValue } from '../../domain/json.js';
import { runOf, timeOf } from './move-state.js';
import { idOfKey } from './restore-key.js';

/** Something that was announced, and of which no line says that nothing is on its way. */
interface OpenChange {
  /** The correlation id of the run that announced it. */
  readonly by: string | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What was open of it by then, which the answer to this one says nothing of. */
  readonly before: OpenChange | undefined;
}

/** What has been done of the steps of a preparation; keys: see `restoreKey`. */
export interface Preparations {
  readonly prepared: ReadonlySet<string>;
  /**
   * What of that no restore has put back since, or seen to be back: only of this what is gone or
   * paused is a preparation's doing.
   */
  readonly standing: ReadonlySet<string>;
  /** What it found done by nobody that the journal knows of. */
  readonly found: ReadonlySet<string>;
  /**
   * What it began last and Azure refused, with what Azure said: gone later, it went by somebody
   * else.
   */
  readonly refused: ReadonlyMap<string, string | undefined>;
  readonly open: ReadonlyMap<string, OpenChange>;
}

export const NOTHING_PREPARED: Preparations = {
  prepared: new Set(),
  standing: new Set(),
  found: new Set(),
  refused: new Map(),
  open: new Map(),
};

type Reducer = (
  before: Preparations,
  key: string,
  line: JsonValue | undefined,
) => Partial<Preparations>;

/** What each line about a preparation changes, by its event. */
export const prepareReducers = {
  'prepare-begin': ({ prepared, standing, refused, open }, key, line) => ({
    prepared: new Set([...prepared, key]),
    standing: new Set([...standing, key]),
    refused: without(refused, key),
    open: new Map([
      ...open,
      [key, { by: runOf(line), at: timeOf(undefined, line), before: open.get(key) }],
    ]),
  }),
  'prepare-found': ({ found }, key) => ({ found: new Set([...found, key]) }),
  'prepare-done': ({ open }, key) => ({ open: without(open, key) }),
  'prepare-failed': (before, key, line) =>
    isWithoutEffect(line) ? refused(before, key, line) : {},
} as const satisfies Readonly<Record<string, Reducer>>;

/** What a restore has put back, or seen to be back, is nothing that a preparation stands for. */
export function putBack(
  { standing, found, open }: Preparations,
  id: string,
): Pick<Preparations, 'standing' | 'found' | 'open'> {
  const isOther = (key: string): boolean => !sameId(idOfKey(key), id);
  return {
    standing: new Set([...standing].filter(isOther)),
    found: new Set([...found].filter(isOther)),
    open: new Map([...open].filter(([key]) => isOther(key))),
  };
}

function isWithoutEffect(line: JsonValue | undefined): boolean {
  return textAt(line, 'answer') === 'refused' || valueAt(line, 'stands') === true;
}

// A refusal answers what its own run has announced: what an earlier run sent may still come through.
function refused(
  { refused: all, open }: Preparations,
  key: string,
  line: JsonValue | undefined,
): Partial<Preparations> {
  const { by, before } = open.get(key) ?? { by: runOf(line), before: undefined };
  if (by !== runOf(line)) return {};
  if (before !== undefined) return { open: new Map([...open, [key, before]]) };
  return { refused: new Map([...all, [key, textAt(line, 'said')]]), open: without(open, key) };
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([other]) => other !== key));
}
