import { idOf } from '../../../domain/azure/body-identity.js';
import { objectAt, type JsonObject } from '../../../domain/json.js';
import { parseResourceId } from '../../../domain/azure/resource-id.js';
import { isLeftOut } from '../../../domain/plan/secret-fields.js';
import { shellWord } from '../../../domain/shell-quote.js';
import type { RestoreContext } from './restoration.js';

/**
 * A command of the Azure CLI's extension ml for something in the workspace, where that is now.
 *
 * @param what the words after `az ml`, ours and no one else's. @param options name and value in
 * turn; values are quoted.
 */
export function mlCommand(
  what: string,
  options: Readonly<Record<string, string>>,
  { workspaceId }: RestoreContext,
): string {
  const parsed = parseResourceId(workspaceId);
  const all = {
    ...options,
    'workspace-name': parsed?.name ?? '',
    'resource-group': parsed?.resourceGroup ?? '',
    subscription: parsed?.subscriptionId ?? '',
  };
  return `az ml ${what} ${optionsText(all)}`;
}

/**
 * Options as they stand in a command: `--name value`, values quoted for a shell. What looks like an
 * option stays a value.
 */
export function optionsText(options: Readonly<Record<string, string>>): string {
  return Object.entries(options)
    .map(([name, value]) => `--${name}${value.startsWith('-') ? '=' : ' '}${shellWord(value)}`)
    .join(' ');
}

/** The part of an id at a place from its end, the last one at 1. */
export function partOf(item: JsonObject, fromEnd: number): string {
  return idOf(item).split('/').at(-fromEnd) ?? '';
}

/**
 * `name=value` of every tag, each one word of a shell. A name that would be read as an option is
 * left out, and so is a value that the plan does not hold.
 */
export function tagWords(item: JsonObject): string {
  return Object.entries(objectAt(item, 'tags'))
    .filter(([name, value]) => !name.startsWith('-') && !isLeftOut(value))
    .map(([name, value]) => shellWord(`${name}=${typeof value === 'string' ? value : ''}`))
    .join(' ');
}
