import { code } from '../escape.js';
import { whole, type Section } from '../section.js';

/**
 * Where the rest is: files of this run, the id that Azure support asks for, the version that wrote
 * this.
 */
export const tracesSection: Section = ({
  files,
  correlationId,
  toolVersion,
  mode,
  planDigest,
  outcome,
}) => {
  const named: readonly (readonly [string, string | undefined])[] = [
    ['mode', mode],
    // Of a plan that can be approved it stands above.
    ['start of the digest', outcome === 'ready' ? undefined : startOfDigest(planDigest)],
    ['plan', files.plan],
    ['report', files.report],
    ['journal', files.journal],
    ['id map', files.idMap],
    ['correlation id', correlationId],
    ['Move Azure ML Workspace', toolVersion],
  ];
  const parts = named.flatMap(([what, value]) =>
    value === undefined ? [] : [`${what} ${code(value)}`],
  );
  return [whole(`---\n\n<sub>${parts.join(' · ')}</sub>`)];
};

function startOfDigest(digest: string | undefined): string | undefined {
  return digest?.replace('sha256:', '').slice(0, 12);
}
