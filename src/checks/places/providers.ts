import { ownEntry } from '../../domain/own-entry.js';
import { listAt, textAt, type JsonObject, type JsonValue } from '../../domain/json.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { parseResourceId, sameId, subscriptionResourceId } from '../../domain/azure/resource-id.js';
import { shellWord } from '../../domain/shell-quote.js';
import { defineCheck, defineItemRule, type CheckView, type Statement } from '../check.js';
import { hasCustomerManagedKey } from '../workspace/customer-managed-key.js';
import { documents } from '../documents.js';

type View = CheckView<'destinationProviders' | 'workspace' | 'computes'>;

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
export const providerNotRegistered = defineItemRule({
  id: 'provider-not-registered',
  title: 'The resource providers are registered in the destination subscription',
  of: 'destinationProviders',
  needs: ['destinationProviders'],
  consults: ['workspace', 'computes'],
  severity: 'blocker',
  acknowledge: 'any',
  source: documents.moveWorkspace,
  concerns: (provider, view) =>
    (ownEntry(special, namespaceOf(provider).toLowerCase())?.(view) ?? true) &&
    !sameId(textAt(provider, 'registrationState') ?? '', 'Registered'),
  subject: (provider, { scope }) =>
    `${subscriptionResourceId(scope.destination.subscriptionId)}/providers/${namespaceOf(provider)}`,
  seen: ['registrationState'],
  why: 'Azure refuses to move a type whose provider is not registered at the destination.',
  remedy: (provider, { scope }) =>
    `az provider register --wait --namespace ${shellWord(namespaceOf(provider))} --subscription ${shellWord(scope.destination.subscriptionId)}`,
});

/**
 * The providers themselves say of the associated types that they move. What they say of the
 * workspace is not counted: the list and the guide contradict each other there, and the validation
 * decides.
 */
export const providerCannotMove = defineCheck({
  id: 'provider-cannot-move-type',
  title: 'The providers of associated resources that move say that their type moves',
  severity: 'blocker',
  needs: ['destinationProviders'],
  consults: ['workspace'],
  acknowledge: 'any',
  source: documents.rpcMove,
  judge({ scope, items }) {
    const [, ...associated] = movingResourceIds(scope, items('workspace')[0]);
    const flag = sameId(scope.source.subscriptionId, scope.destination.subscriptionId)
      ? 'CrossResourceGroupResourceMove'
      : 'CrossSubscriptionResourceMove';
    return associated.flatMap((id): readonly Statement[] => {
      const type = parseResourceId(id)?.type ?? '';
      const manifest = manifestOf(items('destinationProviders'), type);
      const capabilities = textAt(manifest, 'capabilities');
      // A type that is not listed says nothing; the rule on registration speaks of that.
      if (capabilities === undefined || capabilities.includes(flag)) return [];
      return [
        {
          subject: id,
          seen: { 'resourceTypes.capabilities': capabilities },
          why: `The provider does not offer ${flag} for ${type}.`,
          remedy: 'Leave it out of associated-resources: the workspace keeps using it where it is.',
        },
      ];
    });
  },
});

function manifestOf(providers: readonly JsonObject[], type: string): JsonValue | undefined {
  const [namespace = '', ...rest] = type.split('/');
  const provider = providers.find((one) => sameId(namespaceOf(one), namespace));
  return listAt(provider, 'resourceTypes').find((one) =>
    sameId(textAt(one, 'resourceType') ?? '', rest.join('/')),
  );
}

function namespaceOf(provider: JsonObject): string {
  return textAt(provider, 'namespace') ?? '(unnamed provider)';
}
