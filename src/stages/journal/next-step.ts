import type { MoveState } from './move-state.js';

/** What may be done next of a plan. */
export interface NextStep {
  /**
   * What a move does: `send` the request, `follow` the one that Azure took, or only `look` what
   * became of it, because one plan is sent once.
   */
  readonly move: 'send' | 'follow' | 'look';
  /** What the journal says, for people. */
  readonly told: string;
}

const SPENT = 'A plan is sent once: validate again for a new one, with another plan-file.';

/** The one table of what may be done next, by what has been done. Every mode asks it. */
export const nextSteps: Readonly<Record<MoveState['state'], NextStep>> = {
  'never-sent': { move: 'send', told: 'The journal knows of no move of this plan.' },
  refused: {
    move: 'send',
    told: 'The journal says that the move was refused and nothing was taken.',
  },
  sending: {
    move: 'look',
    told: `The journal says that the move was sent, and not what Azure answered. ${SPENT}`,
  },
  uncertain: {
    move: 'look',
    told: `The journal says that the move was sent, and that Azure's answer left it open whether it was taken. ${SPENT}`,
  },
  accepted: { move: 'follow', told: 'The journal says that the move was sent, and Azure took it.' },
  ended: { move: 'look', told: `The journal says that the move was sent and has ended. ${SPENT}` },
};
