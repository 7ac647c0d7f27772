import { listAt, textAt } from '../../emulator/arm/json.js';
import { FOREIGN_HOST } from '../../emulator/network/body-faults.js';
import { parseJson } from '../../emulator/parse-json.js';
import type { History } from '../history.js';
import type { Asked } from '../stage.js';
import { planOf, runOf } from './parts.js';

const isSending = ({ request }: Asked): boolean =>
  request.method === 'POST' && /\/moveResources$/i.test(request.url.pathname);

// A definite no, after which nothing can be on its way; of 408 nobody knows (Azure REST reference:
// Resources - Move Resources).
const isRefused = ({ told }: Asked): boolean =>
  typeof told === 'number' && told >= 400 && told < 500 && told !== 408;

/** A plan is sent once, as it was approved, and to nobody but Azure. */
export function sendingFaults(history: History): readonly string[] {
  const spent = new Map<string, number>();
  const faults = history.asked.flatMap((one, at): readonly string[] => {
    if (!isSending(one)) return [];
    const approved = runOf(history, at)?.approved;
    if (approved === undefined) return ['a move was sent that nobody approved'];
    const count = spent.get(approved.digest) ?? 0;
    if (!isRefused(one)) spent.set(approved.digest, count + 1);
    return [
      ...(count > 0 ? ['a plan was sent again that was not refused'] : []),
      ...misdirected(one, approved.planText),
    ];
  });
  const isFollowed = history.hostsAsked.some((host) => host.startsWith(FOREIGN_HOST));
  return [...faults, ...(isFollowed ? ['a host that is not of Azure was asked'] : [])];
}

function misdirected({ request }: Asked, planText: string): readonly string[] {
  const { source, destination, resources } = planOf(planText);
  const body = parseJson(request.rawBody);
  const sent = listAt(body, 'resources').map((id) => JSON.stringify(id).toLowerCase());
  const isAsPlanned =
    textAt(body, 'targetResourceGroup').toLowerCase() === destination &&
    request.url.pathname.toLowerCase() === `${source}/moveresources` &&
    JSON.stringify(sent.toSorted()) ===
      JSON.stringify(resources.map((id) => JSON.stringify(id)).toSorted());
  return isAsPlanned ? [] : ['what was sent to be moved is not what the approved plan says'];
}
