import { code, text } from '../escape.js';
import { counted } from '../../domain/counted.js';
import { collapsed, listed, nameIn, type Section } from '../section.js';

/**
 * What is sealed into the plan file, and what should have been. Names only: no report ever holds a
 * value.
 */
export const secretsSection: Section = (report) => {
  const { sealedSecrets, missingSecrets } = report;
  if (sealedSecrets === undefined && missingSecrets.length === 0) return [];
  const count = counted(sealedSecrets?.length ?? 0, 'thing');
  return [
    ...(missingSecrets.length === 0
      ? []
      : [
          listed(
            '### Secrets that are not sealed',
            missingSecrets,
            ({ id, why }) => `- **Not sealed:** ${code(nameIn(report, id))}: ${text(why)}`,
          ),
        ]),
    ...(sealedSecrets === undefined
      ? []
      : [
          collapsed(
            `The secrets of ${count} are sealed in the plan file`,
            listed('', sealedSecrets, (id) => `- ${code(nameIn(report, id))}`),
          ),
        ]),
  ];
};
