import { fence, text } from './escape.js';

// A remedy ends with what can be copied, when there is something: a command of the Azure CLI, or an input of the action.
const COPYABLE = /^(?:(?<words>.*?):\s+)?(?<copy>(?:az\s+|acknowledge:\s+)\S.*)$/s;

/**
 * A remedy as Markdown: its words, and what is to be copied as a fenced block on lines of its own. Within a list item
 * these lines need the item's `indent`.
 */
export function remedyMarkdown(remedy: string, indent = ''): string {
  const { words, copy } = COPYABLE.exec(remedy)?.groups ?? {};
  if (copy === undefined) return `**What to do:** ${text(remedy)}`;
  const block = fence(copy.startsWith('az') ? 'sh' : 'yaml', [copy])
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}`);
  const lead = words === undefined ? '' : ` ${text(words)}:`;
  return [`**What to do:**${lead}`, ...block].join('\n');
}
