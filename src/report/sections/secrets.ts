import { code, text } from '../escape.js';
import { counted, listed, type Section } from '../section.js';

/**
 * What is sealed into the plan file, and what should have been. Names only: no report ever holds a
 * value.
 */
export const secretsSection: Section = ({ sealedSecrets, missingSecrets }) => {
  if (sealedSecrets === undefined && missingSecrets.length === 0) return [];
  const count = counted(sealedSecrets?.length ?? 0, 'thing');
  return [
    listed(`### Secrets\n\nThose of ${count} are sealed in the plan file.`, [
      ...missingSecrets.map(
        ({ id, why }) => `- **Not sealed:** ${code(shortName(id))}: ${text(why)}`,
      ),
      ...(sealedSecrets ?? []).map((id) => `- ${code(shortName(id))}`),
    ]),
  ];
};

// The workspace is named above; what lies in it is told by its own path.
function shortName(id: string): string {
  return id.replace(/^.*\/workspaces\/[^/]+\//i, '');
}
