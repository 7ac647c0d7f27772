/** One logging command as the agent reads it (Azure DevOps: logging commands). */
export interface VsoCommand {
  /** `area.event`, lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const COMMAND = /##vso\[([a-z]+\.[a-z]+)(?: ([^\]]*))?\](.*)$/i;

/**
 * The command in a line, wherever it begins; undefined when there is none (azure-pipelines-agent,
 * Command.cs).
 */
export function parseVsoCommand(line: string): VsoCommand | undefined {
  const match = COMMAND.exec(line);
  if (match === null) return undefined;
  const [, name = '', properties = '', data = ''] = match;
  const pairs = properties
    .split(';')
    .filter((pair) => pair.includes('='))
    .map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals).trim().toLowerCase(), unescaped(pair.slice(equals + 1))];
    });
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(pairs),
    data: unescaped(data),
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%3B', ';')
    .replaceAll('%AZP25', '%');
}
