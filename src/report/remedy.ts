import { SEE_PLAN_FILE } from '../domain/shell-quote.js';
import { fence, text } from './escape.js';

// A remedy ends with what can be copied, when there is something: a command of the Azure CLI, or an
// input of the action.
const COPYABLE = /^(?:(?<words>.*?):\s+)?(?<copy>(?:az\s+|acknowledge:\s+|job-scan:\s+)\S.*)$/s;

/** Of very many things to copy, so many are shown. */
const SHOWN_COPIES = 20;

export interface Remedy {
  /** The words before what can be copied, or all of them. */
  readonly words: string | undefined;
  /** What can be copied, of one kind. */
  readonly copy: string | undefined;
  readonly language: 'sh' | 'yaml';
}

/** What is said of the place holder where commands have one; nothing where none has. */
export function placeHolderNote(commands: readonly string[]): readonly string[] {
  return commands.some((command) => command.includes(SEE_PLAN_FILE))
    ? [
        `${SEE_PLAN_FILE} stands for a value that not every shell takes as it is: the name is shown beside the command as data, everything is in the plan file. Quote it for your shell.`,
      ]
    : [];
}

/** Takes a remedy apart into its words and what can be copied. */
export function splitRemedy(remedy: string): Remedy {
  const { words, copy } = COPYABLE.exec(remedy)?.groups ?? {};
  if (copy === undefined) return { words: remedy, copy, language: 'sh' };
  return { words, copy, language: copy.startsWith('az') ? 'sh' : 'yaml' };
}

/**
 * A remedy as Markdown: its words, and what is to be copied as a fenced block on lines of its own.
 * Within a list item these lines need the item's `indent`.
 */
export function remedyMarkdown(remedy: string, indent = ''): string {
  return remediesMarkdown([splitRemedy(remedy)], indent);
}

/**
 * The same for remedies that have their words in common: what is to be copied of each, once, in one
 * block.
 */
function remediesMarkdown(remedies: readonly Remedy[], indent = ''): string {
  const [first] = remedies;
  const copies = [...new Set(remedies.flatMap(({ copy }) => copy ?? []))];
  const words = first?.words;
  if (copies.length === 0) return `**What to do:** ${text(words ?? '')}`;
  const shown = copies.slice(0, SHOWN_COPIES);
  const missing = copies.length - shown.length;
  const block = fence(first?.language ?? 'sh', [
    ...placeHolderNote(shown).map((note) => `# ${note}`),
    ...shown,
    ...(missing > 0 ? [`# and ${missing} more, for the others in the same way`] : []),
  ])
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}`);
  const lead = words === undefined ? '' : ` ${text(words)}:`;
  return [`**What to do:**${lead}`, ...block].join('\n');
}
