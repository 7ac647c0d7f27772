import { sameId } from '../../../domain/azure/resource-id.js';
import { difference, type Verification } from './verification.js';

/** A diagnosis takes seconds to minutes; the move is done, and nobody waits longer for it. */
const LIMIT_MS = 10 * 60_000;

/** The workspace's own diagnosis finds no error (Azure REST reference: Workspaces - Diagnose). */
export const diagnoseClean: Verification = async ({ reader, clock, id }) => {
  const diagnosis = await reader.diagnose(id, clock.now() + LIMIT_MS);
  if (diagnosis.state === 'unknown') {
    const words = {
      why: 'The workspace could not be asked to diagnose itself, so what its own checks would say is not known.',
      remedy: 'Run it by hand: az ml workspace diagnose.',
    };
    const evidence = { field: 'diagnose', value: diagnosis.why };
    // A right that is missing for one question more is no reason to call a good move bad.
    return [difference(id, evidence, words, { severity: 'information', certainty: 'unknown' })];
  }
  return diagnosis.results
    .filter(({ level }) => sameId(level, 'Error'))
    .map(({ area, code, message }) => {
      const words = {
        why: "The workspace's own diagnosis finds an error where it is now.",
        remedy:
          'Do what the message says. Then keys of associated resources are read anew by: az ml workspace sync-keys',
      };
      return difference(id, { field: area, value: `${code}: ${message}` }, words, {
        severity: 'warning',
      });
    });
};
