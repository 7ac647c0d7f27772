import type { ActionRun } from '../emulator/github/run-action.js';
import type { Stage } from './stage.js';

export interface Act {
  readonly name: string;
  readonly title: string;
  readonly story: string;
  /** outcome and failure-reason that this act must end with. */
  readonly expected: readonly [outcome: string, failureReason: string];
  play(stage: Stage): Promise<ActionRun>;
}

/** The acts of the main job, each standing on what the one before has left behind. */
export const acts: readonly Act[] = [
  {
    name: 'blocked-validation',
    title: 'a validation that finds what is in the way',
    story: 'The workspace still has computes, endpoints, a running job and a lock.',
    expected: ['blocked', 'not-ready'],
    play: (stage) => stage.validate(),
  },
  {
    name: 'ready-validation',
    title: 'a validation that is ready',
    story: 'The team has deleted computes and endpoints, the job has ended, the lock is gone.',
    expected: ['ready', ''],
    play: async (stage) => {
      stage.cleanUp();
      return stage.validate();
    },
  },
  {
    name: 'refused-move',
    title: 'a move that is refused, because the plan has changed',
    story: 'The plan was approved. Then somebody gave a colleague access to the workspace.',
    expected: ['blocked', 'plan-changed'],
    play: async (stage) => {
      stage.giveAccess();
      return stage.move();
    },
  },
  {
    name: 'approved-move',
    title: 'the approved move',
    story:
      'Validated again, reviewed again, approved: now it moves, with everything that belongs to it.',
    expected: ['moved', ''],
    play: async (stage) => {
      const again = await stage.validate();
      stage.say(`validated again, outcome: ${again.outputs['outcome'] ?? ''}`);
      return stage.move();
    },
  },
  {
    name: 'restore',
    title: 'putting back what the move dropped',
    story:
      'Role assignments, data assets, the approval of the private endpoint: from the plan file.',
    expected: ['restored', ''],
    play: (stage) => stage.restore(),
  },
  {
    name: 'status',
    title: 'where is everything now?',
    story: 'Asked on a fresh machine that has nothing but the plan file.',
    expected: ['moved', ''],
    play: (stage) => stage.status(),
  },
];
