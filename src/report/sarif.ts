import type { JudgedFinding } from '../domain/plan/finding.js';
import type { RunReport } from '../domain/run/run-report.js';
import { dataText } from '../domain/data-text.js';
import { nameIn } from './section.js';
import { whyOf } from './told.js';
import { visibleText } from './visible-text.js';

/** GitHub takes 25,000 results of a run and shows 5,000 (GitHub Docs: SARIF support). */
const MOST_RESULTS = 5_000;

const levels: Readonly<Record<JudgedFinding['severity'], 'error' | 'warning' | 'note'>> = {
  blocker: 'error',
  warning: 'warning',
  information: 'note',
};

/**
 * The findings of a run as SARIF 2.1.0, each at the plan file, with the resource as its logical
 * location. Of very many the first 5,000, the worst first; the number of all is a property of the
 * run.
 */
export function sarifOf(report: RunReport): string {
  const order = Object.keys(levels);
  const worstFirst = report.findings.toSorted(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  );
  const shown = worstFirst.slice(0, MOST_RESULTS);
  const rules = new Map(shown.map(({ rule, source }) => [rule, source]));
  return dataText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Move Azure ML Workspace',
            version: report.toolVersion,
            rules: [...rules].map(([id, source]) => ({
              id,
              shortDescription: { text: visibleText(`${id}: ${source}`) },
            })),
          },
        },
        results: shown.map((finding) => resultOf(finding, report)),
        properties: { findings: report.findings.length },
      },
    ],
  });
}

function resultOf(finding: JudgedFinding, report: RunReport): object {
  const { rule, severity, acknowledged, preparedBy, subject, label, remedy } = finding;
  const isSettled = acknowledged || preparedBy !== undefined;
  const name = label ?? nameIn(report, subject);
  return {
    ruleId: rule,
    level: severity === 'blocker' && isSettled ? 'warning' : levels[severity],
    message: {
      text: messageText(`${whyOf(finding, report)} Where: ${name}. What to do: ${remedy}`),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(report.files.plan ?? 'workspace-move-plan.json') },
          region: { startLine: 1 },
        },
        logicalLocations: [{ fullyQualifiedName: visibleText(subject), kind: 'resource' }],
      },
    ],
  };
}

// A link is `[text](destination)` in a plain message, too; a backslash takes the brackets their
// meaning (SARIF 2.1.0, 3.11.6, messages with embedded links).
function messageText(foreign: string): string {
  return visibleText(foreign).replaceAll(/[\\[\]]/g, '\\$&');
}
