import type { Change } from '../../domain/plan/change.js';
import type { Clock } from '../../ports/ports.js';
import type { Differs, Observation } from './observation.js';
import type { Progress } from './step-progress.js';
import type { Step } from './step.js';

/**
 * Nothing is sent from what was seen longer ago: a read may wait for minutes, because Azure asked
 * for patience, and what was read before it is not what is there after it.
 */
export const FRESH_MS = 30_000;

/** So old what was seen may be when its change is on the wire: a token may be waited for. */
const SENT_WITHIN_MS = 2 * FRESH_MS;

const MOST_ATTEMPTS = 3;

/** Why nothing more is sent for what several changes have not changed. */
export const NOT_SEEN = 'its effect was not seen';

interface LookingTools {
  readonly clock: Clock;
  readonly mayGoOn: () => true | string | Promise<true | string>;
}

type Looked =
  | {
      readonly seen: Observation;
      /** Milliseconds since the epoch: later than that nothing is sent by it. */
      readonly until: number;
      readonly why?: undefined;
    }
  /** Why nothing more is sent. */
  | { readonly why: string };

/**
 * Looks once more before something is sent, and asks last whether it may be; both again where they
 * took long together.
 *
 * @param first what is to be sent by the look before.
 */
export async function lookToSend(
  step: Step,
  first: Differs,
  progress: Progress,
  { clock, mayGoOn }: LookingTools,
): Promise<Looked> {
  for (let { change } = first; ;) {
    const why = whyNoMore(change, progress, clock);
    if (why !== undefined) return { why };
    let since = clock.now();
    const seen = await step.look(progress.taken, progress.answered, () => {
      since = clock.now();
    });
    const until = since + SENT_WITHIN_MS;
    if (seen.kind !== 'differs') return { seen, until };
    const answer = await mayGoOn();
    if (answer !== true) return { why: answer };
    if (clock.now() - since <= FRESH_MS) return { seen, until };
    change = seen.change;
  }
}

function whyNoMore(
  { method }: Change,
  { sent, until }: Progress,
  clock: Clock,
): string | undefined {
  if ((sent.get(method) ?? 0) >= MOST_ATTEMPTS) return NOT_SEEN;
  return clock.now() >= until ? 'no time was left for it' : undefined;
}
