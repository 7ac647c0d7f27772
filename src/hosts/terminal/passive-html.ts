// The elements that a report writes as raw HTML. GitHub lets more through, but a page for people to
// open from a folder needs no more, and what is not on the list is shown as text.
const ALLOWED =
  /<(?:details(?: open)?|\/details|summary|\/summary|code|\/code|sub|\/sub|wbr|br ?\/?)>/gi;

/**
 * Raw HTML of a Markdown text with only the listed elements left active, none of which carries an
 * attribute.
 */
export function passiveHtml(raw: string): string {
  let passive = '';
  let after = 0;
  for (const match of raw.matchAll(ALLOWED)) {
    passive += escapeSigns(raw.slice(after, match.index)) + match[0];
    after = match.index + match[0].length;
  }
  return passive + escapeSigns(raw.slice(after));
}

/** Text as HTML text. */
export function escapeHtml(plain: string): string {
  return escapeSigns(plain.replaceAll('&', '&amp;')).replaceAll('"', '&quot;');
}

// Entities in raw HTML stay what they are.
function escapeSigns(raw: string): string {
  return raw.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
