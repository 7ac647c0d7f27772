import { objectAt, textAt, valueAt, type JsonObject, type JsonValue } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { isMadeByAnother, type SignedInAs } from '../../domain/azure/signed-in-as.js';
import { timeIn } from './move-state.js';
import { isAbout } from './restore-key.js';
import { bornAt, identityKept, isBornAs, keptBornAt } from '../../domain/plan/birth.js';

/** What a restore announced to make of one thing, and what its journal says of what came of it. */
export interface Making {
  /** The correlation id of the run that announced it last. */
  readonly by: string | undefined;
  /** When it announced it by Azure's clock, in milliseconds since the epoch. */
  readonly at: number;
  /** No line says yet what came of that. */
  readonly isUnseen: boolean;
  /** The birth that was seen last of what was made; see `birthToKeep`. */
  readonly birth: JsonObject | undefined;
  /** What was known of it by then, which a refusal of this one says nothing of. */
  readonly before: Making | undefined;
}

/** What earlier runs put back since the plan was last carried out; see `restoreKey`. */
export interface EarlierRestores {
  /** What a run announced and Azure did not refuse. */
  readonly begun: ReadonlyMap<string, Making>;
  readonly done: ReadonlySet<string>;
  /** What a run that might have put it back saw to be right already. */
  readonly right: ReadonlySet<string>;
  /** What Azure took and what did not become right by it. */
  readonly inVain: ReadonlySet<string>;
  /** A restore found nothing left to put back, and nothing was taken away anew since. */
  readonly isComplete: boolean;
}

export const NOTHING_RESTORED: EarlierRestores = {
  begun: new Map(),
  done: new Set(),
  right: new Set(),
  inVain: new Set(),
  isComplete: false,
};

/** What earlier runs put back, but for one thing that is taken away anew; see `isAbout`. */
export function without(restored: EarlierRestores, id: string): EarlierRestores {
  const { begun, done, right, inVain } = restored;
  const isOther = (key: string): boolean => !isAbout(key, id);
  return {
    begun: new Map([...begun].filter(([key]) => isOther(key))),
    done: new Set([...done].filter(isOther)),
    right: new Set([...right].filter(isOther)),
    inVain: new Set([...inVain].filter(isOther)),
    isComplete: false,
  };
}

/** Who is at it. */
export interface Maker {
  /** The correlation id of this run. */
  readonly run: string;
  /** Undefined when the token does not say. */
  readonly as: SignedInAs | undefined;
}

/** So far the clock of Azure may be from the one of the run that wrote the line. */
const SAME_MOMENT_MS = 5 * 60_000;
/** The same for what would be older than the request that is said to have made it: two clocks. */
const CLOCKS_APART_MS = 60_000;

/** What Azure says was made before anybody asked for it, nobody made who asked. */
function isOlder(born: number | undefined, at: number): boolean {
  return born !== undefined && born < at - CLOCKS_APART_MS;
}

/**
 * Whether what is there is what a restore made: its name proves nothing, because people delete a
 * thing and make another one of the same name. Its birth was written down; or this very run is at
 * it; or a run died right after it had announced it, and it was born in that moment; and in neither
 * case is it older than what was announced, or made by another than who runs. A line that says no birth (of an older release, or of a
 * type that shows none) proves nothing.
 *
 * @param body what Azure shows of it now.
 */
export function isOfMaking(making: Making | undefined, body: JsonObject, maker: Maker): boolean {
  if (making === undefined) return false;
  const { by, at, isUnseen, birth } = making;
  if (birth !== undefined && isBornAs(birth, body)) return true;
  if (!isUnseen || isMadeByAnother(body, maker.as)) return false;
  const born = bornAt(body);
  if (isOlder(born, at)) return false;
  return by === maker.run || (born !== undefined && born - at <= SAME_MOMENT_MS);
}

/** The same for its identity: who gave it another one since has not given that any right. */
export function isIdentityOfMaking(
  making: Making | undefined,
  body: JsonObject,
  maker: Maker,
): boolean {
  const kept = making?.birth === undefined ? undefined : identityKept(making.birth);
  const now = textAt(body, 'identity', 'principalId') ?? '';
  return isOfMaking(making, body, maker) && (kept === undefined || sameId(kept, now));
}

type Reducer = (
  restored: EarlierRestores,
  key: string,
  line: JsonValue | undefined,
) => EarlierRestores;

/** What each line about putting back changes, by its event. */
export const restoreReducers = {
  'restore-begin': (restored, key, line) => {
    const ahead = valueAt(line, 'ahead');
    const before = restored.begun.get(key);
    return withMaking(restored, key, {
      before,
      by: textAt(line, 'correlationId'),
      at: timeIn(line, 'at') - (typeof ahead === 'number' ? ahead : 0),
      isUnseen: true,
      // What an earlier run made of it, and what is written over now, stays ours.
      birth: before?.birth,
    });
  },
  'restore-seen': (restored, key, line) => born(restored, key, line),
  'restore-done': (restored, key, line) => ({
    ...born(restored, key, line),
    done: new Set([...restored.done, key]),
  }),
  // Nobody made it, so nothing of it is called ours.
  'restore-found': (restored, key) => ({
    ...restored,
    right: new Set([...restored.right, key]),
  }),
  // What is missing after a complete one, people took away.
  'restore-ended': (restored, _, line) =>
    textAt(line, 'what') === 'complete' ? { ...restored, isComplete: true } : restored,
  'restore-failed': (restored, key, line) => {
    const now = born(restored, key, line);
    if (valueAt(line, 'taken') === true) return { ...now, inVain: new Set([...now.inVain, key]) };
    if (textAt(line, 'answer') === 'taken') return now;
    // What Azure did not take, and is there later, was made by somebody else; or by what an earlier
    // run announced, of which the refusal says nothing.
    const making = restored.begun.get(key);
    if (making !== undefined && making.by !== textAt(line, 'correlationId')) return now;
    const begun = [...now.begun].filter(([other]) => other !== key);
    const before = making?.before === undefined ? [] : [[key, making.before] as const];
    return { ...now, begun: new Map([...begun, ...before]) };
  },
} as const satisfies Readonly<Record<string, Reducer>>;

function born(
  restored: EarlierRestores,
  key: string,
  line: JsonValue | undefined,
): EarlierRestores {
  const before = restored.begun.get(key) ?? {
    by: undefined,
    at: 0,
    birth: undefined,
    before: undefined,
  };
  const seen = objectAt(line, 'birth');
  // Written over, a thing that was there before is not born of that.
  const isNews = Object.keys(seen).length > 0 && !isOlder(keptBornAt(seen), before.at);
  const birth = isNews ? seen : before.birth;
  return withMaking(restored, key, { ...before, isUnseen: false, birth });
}

function withMaking(restored: EarlierRestores, key: string, making: Making): EarlierRestores {
  return { ...restored, begun: new Map([...restored.begun, [key, making]]) };
}
