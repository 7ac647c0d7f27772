import { errorCatalogue } from '../../src/domain/azure/errors/error-catalogue.js';

/**
 * The error codes of Azure that the product knows, in alphabetical order, a Markdown section for
 * each.
 */
export function renderErrorCatalogue(): string {
  return [...errorCatalogue]
    .sort((left, right) => (left.code.toLowerCase() < right.code.toLowerCase() ? -1 : 1))
    .map(({ code, meaning, remedy, source }) =>
      [
        `### \`${code}\``,
        plain(meaning),
        `What to do: ${plain(remedy)}`,
        `Source: ${plain(source)}.`,
      ].join('\n\n'),
    )
    .join('\n\n');
}

// Placeholders such as <name> would vanish as unknown HTML.
function plain(text: string): string {
  return text.replaceAll('<', '&lt;');
}
