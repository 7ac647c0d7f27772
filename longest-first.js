import Sequencer from '@jest/test-sequencer';

// What takes longest on a machine that has never run it. Begun last, one of them would keep a
// single core busy while the others have nothing left to do.
const LONGEST = [
  'scenarios/restore/restore-steps',
  'properties/interleavings',
  'scenarios/move/killed',
  'scenarios/move/snapshot-key',
  'scenarios/validate/faults',
  'scenarios/validate/main-job',
  'scenarios/move/prepare',
  'scenarios/gate/pipelines-gate',
  'scenarios/gate/outside-text',
];

/** Runs the longest files first, the others as jest would. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((name) => path.endsWith(`/${name}.test.ts`));
      return found === -1 ? LONGEST.length : found;
    };
    // The sort is stable: what is not in the list stays as jest ordered it.
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}
