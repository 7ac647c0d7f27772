import type { JsonObject } from '../../domain/json.js';

// What speaks of an error or of more in words that are not declared is not the whole of what was
// asked for, whatever stands beside it.
const ERROR_LIKE = /^(?:odata)?errors?(?:code|message|details)?$|^code$|^message$/;
const MORE_LIKE = /next_?(?:link|page)|page_?token|continuation|skip_?token|partial|truncated/i;

/**
 * What else than a whole answer a 200 says that it is, by the words at its top: an error, or that
 * there is more.
 *
 * @param declared words of this answer that are read elsewhere.
 */
export function oddWordsIn(
  body: JsonObject,
  declared: readonly string[] = [],
): 'error' | 'more' | undefined {
  const words = Object.keys(body).filter((word) => !declared.includes(word));
  if (words.some((word) => ERROR_LIKE.test(word.toLowerCase().replace(/[^a-z]/g, '')))) {
    return 'error';
  }
  return words.some((word) => MORE_LIKE.test(word)) ? 'more' : undefined;
}

/** Whether an answer that lists nothing, and is the last, counts something all the same. */
export function countsMore(body: JsonObject): boolean {
  return Object.entries(body).some(
    ([word, value]) => /count|total/i.test(word) && Number(value ?? 0) > 0,
  );
}
