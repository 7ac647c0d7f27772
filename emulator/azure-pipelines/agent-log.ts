import { readFile } from 'node:fs/promises';
import type { TaskManifest } from './task-manifest.js';
import { parseVsoCommand, type VsoCommand } from './vso-commands.js';

/** What the agent made of the lines of a task. */
export interface AgentLog {
  /** Output variables by the names that the task gives them. */
  readonly variables: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Messages of the issues, and what the agent itself has to say against the task. */
  readonly errors: readonly string[];
  readonly masked: readonly string[];
  /** Of `task.complete`; undefined when the task never said it. */
  readonly result: string | undefined;
}

// What TaskCommandExtension.cs of the agent marks as AllowedInRestrictedMode; task.issue is the
// task library's own word for logissue.
const ALLOWED_WHEN_RESTRICTED: readonly string[] = [
  'task.logdetail',
  'task.logissue',
  'task.issue',
  'task.complete',
  'task.setprogress',
  'task.setsecret',
  'task.setvariable',
  'task.debug',
  'task.settaskvariable',
  'task.prependpath',
];

/**
 * Reads the lines of a task for commands, and keeps the task to what its manifest allows, as the
 * agent does.
 */
export async function readAgentLog(
  lines: readonly string[],
  { isRestricted, settable }: TaskManifest,
): Promise<AgentLog> {
  const all = lines.flatMap((line) => parseVsoCommand(line) ?? []);
  const allowed = all.filter(({ name }) => !isRestricted || ALLOWED_WHEN_RESTRICTED.includes(name));
  const named = (...names: readonly string[]): readonly VsoCommand[] =>
    allowed.filter(({ name }) => names.includes(name));
  const setting = named('task.setvariable');
  const maySet = ({ properties }: VsoCommand): boolean =>
    settable === undefined || settable.includes(properties['variable'] ?? '');
  const outputs = setting.filter(
    (command) => maySet(command) && command.properties['isoutput'] === 'true',
  );
  const refused = setting.filter((command) => !maySet(command));
  return {
    variables: Object.fromEntries(
      outputs.map(({ properties, data }) => [properties['variable'] ?? '', data]),
    ),
    summary: await summaryOf(named('task.uploadsummary')),
    errors: [
      ...named('task.logissue', 'task.issue')
        .filter(({ properties }) => properties['type'] === 'error')
        .map(({ data }) => data),
      ...outputs
        .filter(isTooLong)
        .map(
          ({ properties }) =>
            `No later step can start: '${properties['variable'] ?? ''}' is too long.`,
        ),
      ...refused.map(
        ({ properties }) => `Setting variable '${properties['variable'] ?? ''}' is not allowed.`,
      ),
    ],
    masked: named('task.setsecret').map(({ data }) => data),
    result: named('task.complete').at(-1)?.properties['result'],
  };
}

/** A variable is one of the environment of every later step; Windows takes no longer one. */
const LONGEST_VARIABLE = 32_766;

function isTooLong({ data }: VsoCommand): boolean {
  return data.length > LONGEST_VARIABLE;
}

async function summaryOf(uploads: readonly VsoCommand[]): Promise<string> {
  const texts = await Promise.all(uploads.map(({ data }) => readFile(data, 'utf8')));
  return texts.join('\n');
}
