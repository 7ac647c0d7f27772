import { sameId } from '../../domain/azure/resource-id.js';
import type { ResourceGroupRef } from '../../domain/azure/resource-id.js';
import type { RunReport } from '../../domain/run/run-report.js';
import { code, text } from '../escape.js';
import { whole, type Section } from '../section.js';
import { startOf } from '../visible-text.js';
import { verdictOf } from '../verdict.js';

// Azure's own limits for such names are below this; it keeps the first section small whatever was
// typed.
const LONGEST_NAME = 200;

/** The verdict line, and what moves from where to where. */
export const verdictSection: Section = (report) => {
  const { sign, headline } = verdictOf(report);
  return [whole([`## ${sign} ${text(headline)}`, ...subject(report)].join('\n\n'))];
};

function subject({ workspaceName, source, destination }: RunReport): readonly string[] {
  const workspace = workspaceName === undefined ? [] : [`Workspace ${name(workspaceName)}`];
  // Within one subscription its id is said once.
  const isWithin = sameId(source?.subscriptionId ?? '', destination?.subscriptionId ?? '');
  const from =
    source === undefined ? [] : [`from ${isWithin ? name(source.resourceGroup) : group(source)}`];
  const to = destination === undefined ? [] : [`to ${group(destination)}`];
  const way = [...workspace, ...from, ...to].join(' ');
  return way === '' ? [] : [way];
}

function group({ subscriptionId, resourceGroup }: ResourceGroupRef): string {
  return `${name(resourceGroup)} (subscription ${name(subscriptionId)})`;
}

function name(foreign: string): string {
  return code(startOf(foreign, LONGEST_NAME));
}

/** Where the whole page is, for what shows only the top of it. */
export const pageLinkSection: Section = ({ runUrl, files }) => {
  if (runUrl === undefined) {
    return files.report === undefined ? [] : [whole(`The whole page is in ${name(files.report)}.`)];
  }
  return [whole(`[The whole page is in the summary of the run.](<${encodeURI(runUrl)}>)`)];
};
