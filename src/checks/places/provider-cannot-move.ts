import { listAt, textAt, type JsonObject, type JsonValue } from '../../domain/json.js';
import { movingResourceIds } from '../../domain/azure/moving-resources.js';
import { parseResourceId, sameId } from '../../domain/azure/resource-id.js';
import { defineCheck } from '../check.js';
import { documents } from '../documents.js';

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
    return associated.flatMap((id) => {
      const type = parseResourceId(id)?.type ?? '';
      const manifest = manifestOf(items('destinationProviders'), type);
      const capabilities = textAt(manifest, 'capabilities');
      // A type that is not listed says nothing; the rule on registration speaks of that.
      if (capabilities === undefined || capabilities.includes(flag)) return [];
      return [
        {
          severity: 'blocker' as const,
          subject: id,
          evidence: [{ field: 'resourceTypes.capabilities', value: capabilities }],
          why: `The provider does not offer ${flag} for ${type}.`,
          remedy: 'Leave it out of associated-resources: the workspace keeps using it where it is.',
        },
      ];
    });
  },
});

/** The entry of a type in the manifests of its provider; undefined when it is not listed. */
function manifestOf(providers: readonly JsonObject[], type: string): JsonValue | undefined {
  const [namespace = '', ...rest] = type.split('/');
  const provider = providers.find((one) => sameId(textAt(one, 'namespace') ?? '', namespace));
  return listAt(provider, 'resourceTypes').find((one) =>
    sameId(textAt(one, 'resourceType') ?? '', rest.join('/')),
  );
}
