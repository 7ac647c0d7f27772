import { textAt, type JsonObject } from '../../domain/json.js';
import { sameId, subscriptionResourceId } from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck, type CheckView } from '../check.js';
import { hasCustomerManagedKey } from '../workspace/customer-managed-key.js';
import { documents } from '../documents.js';
import { ownEntry } from '../../domain/own-entry.js';

const consults = ['workspace', 'computes'] as const;
type View = CheckView<'destinationProviders' | (typeof consults)[number]>;

const withKey = ({ items }: View): boolean => items('workspace').some(hasCustomerManagedKey);
const withCluster = ({ items }: View): boolean =>
  items('computes').some((compute) =>
    ['AKS', 'Kubernetes'].includes(textAt(compute, 'properties', 'computeType') ?? ''),
  );

// The guide's list, and what it adds for some workspaces; a provider not named here always counts.
const special: Readonly<Record<string, (view: View) => boolean>> = {
  'microsoft.containerservice': withCluster,
  'microsoft.documentdb': withKey,
  'microsoft.search': withKey,
};

/**
 * The guide's list of providers must be registered in the destination subscription before the move.
 */
export const providerNotRegistered = defineCheck({
  id: 'provider-not-registered',
  title: 'The resource providers are registered in the destination subscription',
  needs: ['destinationProviders'],
  consults,
  severity: 'blocker',
  acknowledge: 'any',
  source: documents.moveWorkspace,
  judge(view) {
    const { scope, items } = view;
    return items('destinationProviders')
      .filter((provider) => ownEntry(special, namespaceOf(provider).toLowerCase())?.(view) ?? true)
      .filter((provider) => !sameId(textAt(provider, 'registrationState') ?? '', 'Registered'))
      .map((provider) => ({
        severity: 'blocker' as const,
        subject: `${subscriptionResourceId(scope.destination.subscriptionId)}/providers/${namespaceOf(provider)}`,
        evidence: [
          {
            field: 'registrationState',
            value: textAt(provider, 'registrationState') ?? '(absent)',
          },
        ],
        why: 'Azure refuses to move a type whose provider is not registered at the destination.',
        remedy: `az provider register --wait --namespace ${shellWord(namespaceOf(provider))} --subscription ${shellWord(scope.destination.subscriptionId)}`,
      }));
  },
});

function namespaceOf(provider: JsonObject): string {
  return textAt(provider, 'namespace') ?? '(unnamed provider)';
}
