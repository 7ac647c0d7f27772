import { code, text } from '../escape.js';
import { collapsed, counted, listed, type Section } from '../section.js';

/**
 * What is sealed into the plan file, and what should have been. Names only: no report ever holds a
 * value.
 */
export const secretsSection: Section = ({ sealedSecrets, missingSecrets }) => {
  if (sealedSecrets === undefined && missingSecrets.length === 0) return [];
  const count = counted(sealedSecrets?.length ?? 0, 'thing');
  return [
    ...(missingSecrets.length === 0
      ? []
      : [
          listed(
            '### Secrets that are not sealed',
            missingSecrets,
            ({ id, why }) => `- **Not sealed:** ${code(shortName(id))}: ${text(why)}`,
          ),
        ]),
    ...(sealedSecrets === undefined
      ? []
      : [
          collapsed(
            `The secrets of ${count} are sealed in the plan file`,
            listed('', sealedSecrets, (id) => `- ${code(shortName(id))}`),
          ),
        ]),
  ];
};

// The workspace is named above; what lies in it is told by its own path.
function shortName(id: string): string {
  return id.replace(/^.*\/workspaces\/[^/]+\//i, '');
}
