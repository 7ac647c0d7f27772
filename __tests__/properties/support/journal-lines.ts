import * as fc from 'fast-check';

export const OURS = `sha256:${'a'.repeat(64)}`;
export const THEIRS = `sha256:${'b'.repeat(64)}`;

/** One thing that lies in a journal: its text, and whether it is a whole line of the plan. */
export interface Piece {
  readonly text: string;
  readonly isOurs: boolean;
}

/** Few, so that runs, things and places meet again. */
const some = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const step = {
  step: some('delete-computes', 'computes', 'endpoints'),
  id: some('/a', '/A', '/b', '/a/deployments/x'),
};

const birth = {
  birth: fc.constantFrom({ 'systemData.createdAt': '1' }, { 'systemData.createdAt': '2' }, {}),
};
// Lines of older releases have none.
const optional: { requiredKeys: ['event', 'step', 'id'] } = {
  requiredKeys: ['event', 'step', 'id'],
};

const event: fc.Arbitrary<object> = fc.oneof(
  fc.record({
    event: some('prepare-begin', 'prepare-found', 'restore-begin', 'restore-found'),
    ...step,
  }),
  fc.record({ event: some('restore-seen', 'restore-done'), ...step, ...birth }, optional),
  fc.record(
    {
      event: some('prepare-failed', 'restore-failed'),
      ...step,
      taken: fc.boolean(),
      answer: some('refused', 'unsure', 'taken'),
      ...birth,
    },
    optional,
  ),
  fc.constant({ event: 'mark-begin' }),
  fc.record({ event: some('seal-begin', 'seal-done'), was: some('', '1'), sealed: some('1', '2') }),
  { weight: 3, arbitrary: fc.constant({ event: 'move-sending' }) },
  fc.record({ event: some('move-accepted'), location: some('https://x/1', 'https://x/2') }),
  fc.constant({ event: 'move-accepted' }),
  { weight: 2, arbitrary: fc.constant({ event: 'move-refused', what: 'not sent' }) },
  fc.constant({ event: 'move-uncertain', what: '500' }),
  fc.record({
    event: some('move-ended'),
    what: some('completed', 'completed at once', 'failed', 'timed-out', 'uncertain'),
  }),
  fc.constant({ event: 'of-another-release' }),
);

/** A whole line of the plan of that digest. */
export function lineOf(planDigest: string): fc.Arbitrary<string> {
  return fc
    .record({
      at: some('2026-01-01T00:00:00.000Z', '2026-01-01T01:00:00.000Z', 'yesterday'),
      correlationId: some('run-1', 'run-2', 'run-3'),
      event,
    })
    .map((line) => JSON.stringify({ ...line, planDigest, ...line.event }));
}

const torn = (line: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(line, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([text, share]) => text.slice(0, Math.floor(share * (text.length - 1))));

const garbage: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '\r')),
  fc.json().map((text) => text.replaceAll('\n', ' ')),
  some('null', '[]', '{}', '"move-sending"', '\u2028', '{"planDigest":null}', '\0'),
  // Of this plan as far as one can see, and of none that the reader may believe.
  some(
    JSON.stringify({ planDigest: [OURS], event: 'move-refused' }),
    JSON.stringify({ plan: { planDigest: OURS }, event: 'move-refused' }),
    JSON.stringify([{ planDigest: OURS, event: 'move-refused' }]),
    JSON.stringify({ planDigest: OURS.toUpperCase(), event: 'move-refused' }),
  ),
);

const foreign = fc.oneof(lineOf(THEIRS), torn(lineOf(OURS)), torn(lineOf(THEIRS)), garbage);

/** What runs of this plan, of others, their deaths and people leave in one journal. */
export const pieces: fc.Arbitrary<readonly Piece[]> = fc.array(
  fc.oneof(
    lineOf(OURS).map((text) => ({ text, isOurs: true })),
    foreign.map((text) => ({ text, isOurs: false })),
  ),
  { maxLength: 14 },
);
