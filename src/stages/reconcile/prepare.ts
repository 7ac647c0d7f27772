import { idOf } from '../../domain/azure/body-identity.js';
import type { ArmError } from '../../domain/azure/errors/arm-error.js';
import { regionName } from '../../domain/azure/region-name.js';
import { sameId } from '../../domain/azure/resource-id.js';
import { textAt, valueAt, type JsonObject } from '../../domain/json.js';
import type { Plan } from '../../domain/plan/plan.js';
import { prepareChange } from '../../domain/plan/prepare-change.js';
import { removes, type PrepareStep } from '../../domain/plan/prepare-step.js';
import { inventoryOfSnapshot } from '../../domain/plan/snapshot.js';
import type { AzureReader } from '../../ports/ports.js';
import { carryOut, type EngineTools } from './carry-out.js';
import { approvedBody, whyNotApproved } from './compare-approved.js';
import type { Observation } from './observation.js';
import { failureIn } from './state-observation.js';
import type { Step } from './step.js';
import type { SealedNow } from './still-sealed.js';

/** How the preparation ended: at the first step that did not succeed nothing more is begun. */
export interface Prepared {
  /**
   * Steps whose effect was seen, in order; `already` when an earlier run had done it, `found` when
   * nobody knows who did.
   */
  readonly done: readonly {
    readonly step: PrepareStep;
    readonly how: 'done' | 'already' | 'found';
  }[];
  /** The step that did not succeed; undefined when all did. */
  readonly failed:
    | { readonly step: PrepareStep; readonly why: string; readonly error: ArmError | undefined }
    | undefined;
}

/** What steps look with. */
export interface PrepareReading {
  readonly reader: Pick<AzureReader, 'readOperation' | 'readResource' | 'readCollection'>;
  /** The approved plan. */
  readonly plan: Plan;
  /** What is kept of the secrets of what it removes; undefined where nothing is. */
  readonly sealed?: SealedNow | undefined;
}

export interface PrepareTools extends EngineTools, PrepareReading {
  readonly reader: EngineTools['reader'] & PrepareReading['reader'];
  /**
   * Who did what this run has not done: `already` an earlier run by its journal, `found` somebody
   * before this run first looked; undefined for nobody that this run may go by.
   */
  readonly doneBy: (step: PrepareStep) => 'already' | 'found' | undefined;
}

/** What Azure has taken and does not show by then has failed. */
const SETTLING_MS = 5 * 60_000;

const BY_ANOTHER = 'somebody else did it after this run had compared the plan';

/** Carries out the steps of an approved plan, one after the other, each awaited. */
export async function prepare(
  steps: readonly PrepareStep[],
  tools: PrepareTools,
): Promise<Prepared> {
  const done: Prepared['done'][number][] = [];
  for (const planned of steps) {
    const step = stepOf(planned, tools);
    const first = await step.look(0);
    const { state, why, error } = await carryOut(step, first, tools);
    if (state !== 'matches' && state !== 'done') {
      return { done, failed: { step: planned, why: why ?? state, error } };
    }
    const isDone = state === 'done' && first.kind === 'differs';
    const how = isDone ? state : tools.doneBy(planned);
    if (how === undefined) return { done, failed: { step: planned, why: BY_ANOTHER, error } };
    done.push({ step: planned, how });
  }
  return { done, failed: undefined };
}

/** The first step whose effect is not there any more; undefined when all are as they were made. */
export async function firstUndone(
  steps: readonly PrepareStep[],
  tools: PrepareReading,
): Promise<PrepareStep | undefined> {
  for (const planned of steps) {
    if ((await stepOf(planned, tools).look(0)).kind !== 'matches') return planned;
  }
  return undefined;
}

function stepOf(planned: PrepareStep, { reader, plan, sealed }: PrepareReading): Step {
  const approved = approvedBody(planned, inventoryOfSnapshot(plan.snapshot));
  const { step, id } = planned;
  return {
    phase: 'prepare',
    step,
    id,
    name: id,
    settlingMs: SETTLING_MS,
    look: async (taken, _answered, freshFromHere) => {
      // A body that has no id of its own is given the address that was asked.
      const seen = await reader.readResource(approved === undefined ? id : idOf(approved));
      if (seen.state === 'unknown') {
        return { kind: 'unknown', why: `it could not be read: ${seen.why}` };
      }
      const body = seen.state === 'present' ? seen.body : undefined;
      const observed = observe(planned, body);
      if (observed.kind !== 'differs') return observed;
      if (taken === 0) {
        return (await whyNotApproved(planned, plan, reader, sealed, freshFromHere)) ?? observed;
      }
      const failure = failureIn(body ?? {});
      // What was broken before it was to go says nothing of its going.
      const isNew = JSON.stringify(failure) !== JSON.stringify(failureIn(approved ?? {}));
      return isNew && failure !== undefined
        ? failure
        : { kind: 'blocked', why: 'its effect was not seen in time', mayBeStale: true };
    },
  };
}

/** @param body what Azure shows; undefined when it is not there. */
function observe(step: PrepareStep, body: JsonObject | undefined): Observation {
  if (body === undefined) {
    if (removes(step)) return { kind: 'matches' };
    return step.creates === undefined
      ? { kind: 'blocked', why: 'it is not there any more' }
      : differs(step, {});
  }
  if (step.creates !== undefined) {
    const region = textAt(body, 'location') ?? '';
    return regionName(region) === regionName(step.creates.location)
      ? { kind: 'matches' }
      : { kind: 'blocked', why: `it is there by now, in the region ${region}` };
  }
  const state = removes(step)
    ? textAt(body, 'properties', 'provisioningState')
    : textAt(body, 'registrationState');
  if (sameId(state ?? '', removes(step) ? 'Deleting' : 'Registering')) {
    return { kind: 'in-progress' };
  }
  const isDone =
    step.step === 'pause-schedules'
      ? valueAt(body, 'properties', 'isEnabled') === false
      : step.step === 'register-providers' && sameId(state ?? '', 'Registered');
  if (isDone) return { kind: 'matches' };
  return differs(step, body);
}

// Azure compares ids without case; what it is asked to change is named as it names it all the same.
function differs(step: PrepareStep, body: JsonObject): Observation {
  const id = sameId(idOf(body), step.id) ? idOf(body) : step.id;
  return { kind: 'differs', change: prepareChange({ ...step, id }, body) };
}
