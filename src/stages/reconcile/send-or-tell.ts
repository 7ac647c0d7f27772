import type { Change } from '../../domain/plan/change.js';
import { ProductError } from '../../domain/run/errors.js';
import type { AzureWriter, WriteAnswer } from '../../ports/ports.js';
import type { Journal } from '../journal/journal.js';
import type { Step } from './step.js';

/**
 * Sends a change that was announced. One that raises was not sent: then the journal takes the
 * announcement back, or whatever somebody makes there later would be taken for this plan's own.
 *
 * @param answer the best that Azure answered to what was sent for the step before.
 */
export async function sendOrTell(
  { phase, step, id }: Step,
  change: Change,
  answer: 'refused' | 'unsure' | 'taken',
  { writer, journal }: { readonly writer: AzureWriter; readonly journal: Journal },
): Promise<WriteAnswer> {
  try {
    return await writer.send(change);
  } catch (error) {
    if (error instanceof ProductError && answer === 'refused') {
      await journal.write({ event: `${phase}-failed`, step, id, taken: false, answer });
    }
    throw error;
  }
}
