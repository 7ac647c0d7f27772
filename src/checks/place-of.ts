import { textAt, type JsonObject } from '../domain/json.js';
import type { MoveScope } from '../domain/request.js';
import { shellWord } from '../domain/shell-quote.js';

/** The options of the Azure CLI that name one child of the workspace that moves, quoted for a shell. */
export function placeOf(item: JsonObject, scope: MoveScope): string {
  const { subscriptionId, resourceGroup } = scope.source;
  return [
    ['--name', textAt(item, 'name') ?? ''],
    ['--workspace-name', scope.workspaceName],
    ['--resource-group', resourceGroup],
    ['--subscription', subscriptionId],
  ]
    .map(([option = '', value = '']) => `${option} ${shellWord(value)}`)
    .join(' ');
}
