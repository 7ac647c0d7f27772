import { textAt, type JsonObject } from '../domain/json.js';
import type { MoveScope } from '../domain/request/request.js';
import { shellWord } from '../domain/shell-quote.js';

/**
 * The options of the Azure CLI that name one child of the workspace that moves, quoted for a shell.
 */
export function placeOf(item: JsonObject, scope: MoveScope): string {
  return options([
    ['--name', textAt(item, 'name') ?? ''],
    ['--workspace-name', scope.workspaceName],
    ...groupOf(scope),
  ]);
}

/** The options of the Azure CLI that name the workspace that moves, quoted for a shell. */
export function placeOfWorkspace(scope: MoveScope): string {
  return options([['--name', scope.workspaceName], ...groupOf(scope)]);
}

type Option = readonly [name: string, value: string];

function groupOf({ source }: MoveScope): readonly Option[] {
  return [
    ['--resource-group', source.resourceGroup],
    ['--subscription', source.subscriptionId],
  ];
}

function options(given: readonly Option[]): string {
  return given.map(([name, value]) => `${name} ${shellWord(value)}`).join(' ');
}
