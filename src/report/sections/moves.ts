import type { ResourceGroupRef } from '../../domain/azure/resource-id.js';
import type { ReportedMove } from '../../domain/run/run-report.js';
import { code, idCode, text } from '../escape.js';
import { table, whole, type Section } from '../section.js';

const stateWords: Readonly<Record<ReportedMove['state'], string>> = {
  found: '',
  missing: '⚠ not there',
  unknown: '? could not be read',
  there: 'at the destination already',
  clash: '⚠ namesake bound for the same group',
};

/** Many moves: what is where now, where it is bound for, and in which wave it can go. */
export const movesSection: Section = ({ batch, files }) => {
  if (batch === undefined || batch.length === 0) return [];
  const cells = ({ key, entry, wave, state }: ReportedMove): readonly string[] => [
    wave === undefined ? text(stateWords[state]) : String(wave),
    [...new Set([key, entry.workspaceName])].map(idCode).join('<br>'),
    [
      `from ${group(entry.source)}`,
      ...(entry.destination === undefined ? [] : [`to ${group(entry.destination)}`]),
      ...(entry.associated.length === 0 ? [] : [`with ${text(entry.associated.join(', '))}`]),
    ].join('<br>'),
  ];
  const columns = ['Wave', 'Key, workspace', 'Way'];
  const where =
    files.moves === undefined
      ? []
      : [whole(`The inputs of each move are in ${code(files.moves)}, by its key.`)];
  const next = files.matrices ?? [];
  const parts =
    next.length === 0
      ? []
      : [
          whole(
            `A matrix carries 256 jobs: the output has the first of ${next.length + 1}, the others are in ${next.map(code).join(', ')}, each as it would stand in the output.`,
          ),
        ];
  return [table('### Moves', columns, batch, cells), ...where, ...parts];
};

function group({ subscriptionId, resourceGroup }: ResourceGroupRef): string {
  return `${idCode(resourceGroup)} (${idCode(subscriptionId)})`;
}
