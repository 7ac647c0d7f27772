import { textAt } from '../domain/json.js';
import { subscriptionResourceId } from '../domain/resource-id.js';
import { shellWord } from '../domain/shell-quote.js';
import { defineCheck } from './check.js';
import { documents } from './documents.js';

/** The guide's list of providers must be registered in the destination subscription before the move. */
export const providerNotRegistered = defineCheck({
  id: 'provider-not-registered',
  title: 'The resource providers are registered in the destination subscription',
  needs: ['destinationProviders'],
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge({ scope, items }) {
    return items('destinationProviders').flatMap((provider) => {
      const namespace = textAt(provider, 'namespace') ?? '(unnamed provider)';
      const state = textAt(provider, 'registrationState') ?? '(absent)';
      if (state === 'Registered') return [];
      return [
        {
          severity: 'blocker' as const,
          subject: `${subscriptionResourceId(scope.destination.subscriptionId)}/providers/${namespace}`,
          evidence: [{ field: 'registrationState', value: state }],
          why: 'Azure refuses to move a type whose provider is not registered at the destination.',
          remedy: `az provider register --wait --namespace ${shellWord(namespace)} --subscription ${shellWord(scope.destination.subscriptionId)}`,
        },
      ];
    });
  },
});
