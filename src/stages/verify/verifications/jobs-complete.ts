import { relocation } from '../../../domain/azure/relocation.js';
import { valueAt } from '../../../domain/json.js';
import { readThere } from '../../restore/read-there.js';
import { difference, type Verification } from './verification.js';

/**
 * No job less than before: the guide says that jobs move. Counted only where every job was looked
 * at before, too.
 */
export const jobsComplete: Verification = async ({ reader, plan, id }) => {
  const before = valueAt(plan.snapshot, 'activeJobs', 'total');
  if (plan.content.jobScan !== 'full' || typeof before !== 'number' || before === 0) return [];
  const { resources, destination } = plan.content;
  const place = relocation(
    resources.map((resource) => resource.id),
    destination,
  );
  const now = await readThere(reader, plan, destination, place).read('activeJobs');
  if (now.state === 'unknown') {
    const words = {
      why: 'The jobs at the destination could not be counted, so nobody knows whether all of them moved.',
      remedy: 'Give the identity the right to read them there, and run mode status.',
    };
    const evidence = { field: 'jobs', value: now.reason.why };
    return [difference(id, evidence, words, { severity: 'warning', certainty: 'unknown' })];
  }
  if (now.total >= before) return [];
  const words = {
    why: 'There are fewer jobs at the destination than there were.',
    remedy:
      'Look for them in the studio, and run mode status, which counts again. If it stays so, give the correlation id to Azure support.',
  };
  const value = `${before - now.total} of ${before} missing`;
  return [difference(id, { field: 'jobs', value }, words)];
};
