import { TOOL_VERSION } from '../../src/domain/run/tool-version.js';
import { camelCase } from '../../src/domain/camel-case.js';
import { inputGroups, type InputEntry, type InputGroup } from '../../src/contract/input-entry.js';
import type { InputType } from '../../src/contract/input-kinds.js';
import {
  inputList,
  inputsForHost,
  inputTable,
  manifestDefault,
} from '../../src/contract/inputs.js';
import { outputs } from '../../src/contract/outputs.js';
import { actionDescription, fullDescription } from './render-action-yml.js';
import { CONNECTION_INPUT } from '../../src/contract/task-settings.js';
import * as task from './task-settings.js';

type Json = string | boolean | number | readonly Json[] | { readonly [key: string]: Json };

/**
 * The form that each type of input has in the editor of Azure Pipelines (Azure DevOps: build and
 * release task inputs).
 */
const widgets: Readonly<Record<InputType, string>> = {
  text: 'string',
  guid: 'string',
  number: 'string',
  choice: 'pickList',
  list: 'multiLine',
};

/** The groups that are open when the editor opens: without what is in them nothing runs. */
const expanded: readonly InputGroup[] = ['What to do', 'What moves', 'Sign-in', 'Plan'];

/** The text of `task.json` of the Azure Pipelines task, with the version of this release. */
export function renderTaskJson(): string {
  return `${JSON.stringify(taskManifest(), undefined, 2)}\n`;
}

function taskManifest(): Json {
  const [major = 0, minor = 0, patch = 0] = TOOL_VERSION.split('.').map(Number);
  const inputs = inputsForHost('azure-pipelines');
  const names = outputs.map(({ name }) => camelCase(name));
  const handler = { target: task.TASK_ENTRY };
  return {
    $schema:
      'https://raw.githubusercontent.com/Microsoft/azure-pipelines-task-lib/master/tasks.schema.json',
    id: task.TASK_ID,
    name: task.TASK_NAME,
    friendlyName: task.TASK_TITLE,
    description: actionDescription,
    helpMarkDown:
      'The report of a run is in its Extensions tab. The output variables are for the steps and jobs after it.',
    category: 'Deploy',
    visibility: ['Build', 'Release'],
    runsOn: ['Agent'],
    author: 'the Move Azure ML Workspace authors',
    version: { Major: major, Minor: minor, Patch: patch },
    minimumAgentVersion: task.MINIMUM_AGENT_VERSION,
    showEnvironmentVariables: true,
    instanceNameFormat: `${task.TASK_TITLE}: $(mode)`,
    groups: inputGroups
      .filter((group) => inputs.some((input) => input.group === group))
      .map((group) => ({
        name: groupName(group),
        displayName: group,
        isExpanded: expanded.includes(group),
      })),
    inputs: [connectionInput(), ...inputs.map(taskInput)],
    outputVariables: outputs.map(({ name, description, setWhen }) => ({
      name: camelCase(name),
      description: respelled(`${description} Set when: ${setWhen}.`),
    })),
    // An agent whose flag is off runs a task that lists both on Node 20 (azure-pipelines-agent,
    // Node24Strategy.cs).
    execution: { Node20_1: handler, Node24: handler },
    restrictions: {
      commands: { mode: task.COMMAND_MODE },
      settableVariables: { allowed: names },
    },
  };
}

function connectionInput(): Json {
  return {
    name: CONNECTION_INPUT,
    type: 'connectedService:AzureRM',
    label: 'Azure service connection',
    required: false,
    groupName: groupName('Sign-in'),
    helpMarkDown:
      'The Azure Resource Manager service connection to sign in with: workload identity federation, service principal with secret or certificate, or managed identity. Without one, `auth` says how.',
  };
}

function taskInput(input: InputEntry<unknown>): Json {
  const { kind, usedIn = [] } = input;
  const type = widgets[kind.type];
  const preset = input.connectionGives === true ? '' : manifestDefault(input);
  return {
    name: camelCase(input.name),
    type,
    label: labelOf(input.name),
    ...(preset === '' ? {} : { defaultValue: preset }),
    // As in action.yml: what a run needs depends on its mode, and `required` cannot say that of
    // what all modes may take.
    required: input.name === inputTable.mode.name,
    groupName: groupName(input.group),
    ...(usedIn.length === 0
      ? {}
      : { visibleRule: usedIn.map((mode) => `mode = ${mode}`).join(' || ') }),
    helpMarkDown: helpOf(input, preset),
    ...(type === 'multiLine' ? { properties: { resizable: true, rows: '2' } } : {}),
    ...(type === 'pickList' ? choicesOf(kind.members) : {}),
  };
}

// Editable, so that a variable can stand for the choice.
function choicesOf(members: readonly string[]): { readonly [key: string]: Json } {
  return {
    options: Object.fromEntries(members.map((member) => [member, member])),
    properties: { EditableOptions: 'True' },
  };
}

function helpOf(input: InputEntry<unknown>, preset: string): string {
  const words =
    input.connectionGives === true
      ? `that of the service connection, else ${input.default}`
      : (wordsOf(input) ?? (preset === '' ? input.default : ''));
  return [
    respelled(
      fullDescription({ ...input, description: input.taskDescription ?? input.description }),
    ),
    ...(input.secret === true ? ['Give it from a secret variable.'] : []),
    ...(words === '' ? [] : [`Default: ${words}.`]),
  ].join(' ');
}

// Where the sentence is this host's own, the default is in it.
function wordsOf({ taskDescription, defaultInWords }: InputEntry<unknown>): string | undefined {
  return taskDescription === undefined ? defaultInWords : undefined;
}

/** A sentence with the names of inputs and outputs in it as this host spells them. */
function respelled(sentence: string): string {
  const names = [...inputList, ...outputs].map(({ name }) => name);
  return sentence.replaceAll(/`([a-z-]+)`/g, (quoted, name: string) =>
    names.includes(name) ? `\`${camelCase(name)}\`` : quoted,
  );
}

function groupName(group: InputGroup): string {
  return camelCase(group.toLowerCase().replaceAll(' ', '-'));
}

function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
