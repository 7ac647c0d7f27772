import { differences, thingsIn } from '../../__tests__/scenarios/support/end-state.js';
import type { JsonObject } from '../../emulator/types.js';
import { passing, type History, type Ran } from '../history.js';
import { there } from '../places.js';
import { planOf } from './parts.js';

/** What the runs say about where things are is so, and nothing is gone of which nobody spoke. */
export function endFaults(history: History): readonly string[] {
  return [
    ...history.runs.flatMap((ran) => [...misplaced(ran), ...lostIn(history, ran)]),
    ...untold(history),
    ...unended(history),
  ];
}

const idsOf = (state: JsonObject): ReadonlySet<string> =>
  new Set(Object.keys(state).map((id) => id.toLowerCase()));

// Each resource of the plan is at exactly one side, unless somebody else took it away.
function lostIn({ disturbances }: History, { approved, after }: Ran): readonly string[] {
  if (approved === undefined) return [];
  const here = idsOf(after);
  return planOf(approved.planText).resources.flatMap((id) => {
    const isTheirs = disturbances.some(({ touched }) =>
      touched.some((one) => one.id === id || one.id === there(id).toLowerCase()),
    );
    const sides = [id, there(id).toLowerCase()].filter((one) => here.has(one)).length;
    return sides === 1 || isTheirs ? [] : [`${id} is at ${sides} sides`];
  });
}

const places: Readonly<Record<string, (source: number, destination: number) => boolean>> = {
  moved: (source, destination) => source === 0 && destination > 0,
  'not-moved': (source, destination) => source > 0 && destination === 0,
  'partially-moved': (source, destination) => source > 0 && destination > 0,
};

function misplaced({ run, approved, after, isBeside, draw }: Ran): readonly string[] {
  const isRight = places[run.outputs['outcome'] ?? ''];
  if (approved === undefined || isRight === undefined) return [];
  // Of two side by side the one may have ended before the other moved it.
  if (isBeside || draw.beside !== undefined) return [];
  const here = idsOf(after);
  const { resources } = planOf(approved.planText);
  const [source, destination] = [
    resources.filter((id) => here.has(id)).length,
    resources.filter((id) => here.has(there(id).toLowerCase())).length,
  ];
  return isRight(source, destination)
    ? []
    : [`${run.outputs['outcome'] ?? ''}, with ${source} at the source and ${destination} there`];
}

// After a restore that says that all is back, whatever is missing is named to a person.
function untold({ before, end, runs, disturbances, files }: History): readonly string[] {
  const last = runs.at(-1);
  if (last?.mode !== 'restore' || !last.isLast) return [];
  const touched = disturbances.flatMap((one) =>
    one.touched.map(({ id }) => there(id).toLowerCase()),
  );
  const told = [last.run.summary, ...last.run.told, ...files.values()].join('\n').toLowerCase();
  return differences(thingsIn(before), thingsIn(end))
    .filter((line) => line.startsWith('missing: '))
    .map((line) => line.slice('missing: '.length))
    .filter((key) => !touched.some((id) => key.startsWith(id)))
    .filter((key) => !told.includes(nameOf(key)))
    .map((key) => `${key} is gone, and nobody is told`);
}

function nameOf(key: string): string {
  return (key.split(' for ')[0] ?? key).split('/').at(-1) ?? key;
}

// With nothing in the way any more, whatever began comes to an end that is one.
function unended({ runs }: History): readonly string[] {
  const last = runs.filter(({ isLast }) => isLast);
  const reason = last.at(-1)?.run.outputs['failure-reason'];
  const isEnd = reason !== undefined && !passing.includes(reason);
  return last.length === 0 || isEnd ? [] : [`the last run ended with "${reason ?? 'nothing'}"`];
}
