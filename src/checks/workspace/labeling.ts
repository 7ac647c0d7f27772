import { textAt, type JsonObject } from '../../domain/json.js';
import { defineCheck, type Check } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

function labelingRule(rule: {
  readonly id: string;
  readonly title: string;
  readonly acknowledge: Check['acknowledge'];
  readonly concerns: (project: JsonObject) => boolean;
  readonly remedy: string;
}): Check {
  return defineCheck({
    id: rule.id,
    title: rule.title,
    severity: 'blocker',
    needs: ['labelingJobs'],
    acknowledge: rule.acknowledge,
    source: documents.moveWorkspace,
    judge({ items }) {
      return items('labelingJobs')
        .filter(rule.concerns)
        .map((project) => ({
          severity: 'blocker' as const,
          subject: subjectOf(project),
          evidence: [fieldEvidence(project, 'properties.status')],
          why: 'A workspace with a labeling project in progress cannot be moved.',
          remedy: rule.remedy,
        }));
    },
  });
}

const isPaused = (project: JsonObject): boolean =>
  textAt(project, 'properties', 'status') === 'Paused';

/** Labeling projects that go on. */
export const labelingRunning = labelingRule({
  id: 'labeling-running',
  title: 'No labeling project is running',
  acknowledge: 'unknown-only',
  concerns: (project) => !isPaused(project),
  remedy: 'Finish or cancel the project in the studio, under Data Labeling.',
});

/** Labeling projects that are paused: ready only by the word of the people who label. */
export const labelingPaused = labelingRule({
  id: 'labeling-paused',
  title: 'No labeling project is waiting to go on',
  acknowledge: 'any',
  concerns: isPaused,
  remedy:
    'Export its labels. If it stays paused until the move is over, accept it: acknowledge: labeling-paused',
});
