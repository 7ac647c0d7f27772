/** Stands in a command where a value cannot: the plan file and the report show it as data. */
export const SEE_PLAN_FILE = 'SEE-PLAN-FILE';

// A comma makes a list in PowerShell.
const PLAIN = /^[\w./:@=+-]+$/;

// Within single quotes everything is literal for a POSIX shell and for PowerShell, but the quotes
// themselves, typographic ones included (PowerShell: about_Quoting_Rules). On Windows `az` is a
// batch file, and cmd.exe reads its arguments once more: quotes, and signs that it takes for its own.
const UNQUOTABLE = /['\u2018-\u201B"`\\%&|<>^!\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

// `az` reads a file in the place of a word that begins with `@`, also behind the first `=` of it and
// whatever quotes stood around it (Azure CLI: "Use quotation marks in Azure CLI parameters", files).
const READS_A_FILE = /^@|^[^=]*=@/;

/**
 * A text as one word of a command that people paste into any shell: as it is when that is safe, else
 * in single quotes. A text that one shell or another would interpret even then is not pasted:
 * `SEE-PLAN-FILE` stands in its place. Names come from Azure.
 */
export function shellWord(text: string): string {
  if (READS_A_FILE.test(text)) return SEE_PLAN_FILE;
  if (PLAIN.test(text)) return text;
  return UNQUOTABLE.test(text) ? SEE_PLAN_FILE : `'${text}'`;
}
