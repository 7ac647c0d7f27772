import { textAt } from '../../domain/json.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';
import { fieldEvidence } from '../field-evidence.js';
import { subjectOf } from '../subject-of.js';

/**
 * A virtual network in either group drags the state of everything that depends on it into the move.
 */
export const virtualNetworkInGroup = defineCheck({
  id: 'virtual-network-in-group',
  title: 'Virtual networks in either group are known about',
  severity: 'information',
  needs: [],
  consults: ['sourceGroupResources', 'destinationGroupResources'],
  acknowledge: 'any',
  source: documents.moveResources,
  judge({ items }) {
    return [...items('sourceGroupResources'), ...items('destinationGroupResources')]
      .filter((item) => /^microsoft\.network\/virtualnetworks$/i.test(textAt(item, 'type') ?? ''))
      .map((network) => ({
        severity: 'information' as const,
        subject: subjectOf(network),
        evidence: [fieldEvidence(network, 'type')],
        why: 'With a virtual network in a group, everything that depends on it, also in other groups, must be in the state Succeeded for the move to begin.',
        remedy:
          'If Azure answers MoveCannotProceedWithResourcesNotInSucceededState, repair the resource it names or use a group without a virtual network.',
      }));
  },
});
