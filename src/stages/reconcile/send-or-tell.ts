import type { Change } from '../../domain/plan/change.js';
import { ProductError } from '../../domain/run/errors.js';
import type { AzureWriter, WriteAnswer } from '../../ports/ports.js';
import type { Journal } from '../journal/journal.js';
import type { Step } from './step.js';

/**
 * Sends a change that was announced. One that Azure did not take, or that raises, was not sent: then
 * the journal takes the announcement back, or whatever somebody makes or takes away there later would
 * be taken for this plan's own.
 *
 * @param until see `AzureWriter.send`.
 * @param answer the best that Azure answered to what was sent for the step before.
 */
export async function sendOrTell(
  { phase, step, id }: Step,
  change: Change,
  until: number,
  answer: 'refused' | 'unsure' | 'taken',
  { writer, journal }: { readonly writer: AzureWriter; readonly journal: Journal },
): Promise<WriteAnswer> {
  const takeBack = async (): Promise<void> => {
    // What was sent before may still be on its way.
    if (answer !== 'refused') return;
    await journal.write({ event: `${phase}-failed`, step, id, taken: false, answer });
  };
  try {
    const answered = await writer.send(change, until);
    if (answered.kind === 'not-taken') await takeBack();
    return answered;
  } catch (error) {
    if (error instanceof ProductError) await takeBack();
    throw error;
  }
}
