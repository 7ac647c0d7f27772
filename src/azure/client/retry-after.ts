/** No run waits for as long; what is longer would overflow a timer. */
const LONGEST_S = 1_000_000;

/**
 * Reads the header `Retry-After`: whole seconds or an HTTP date (RFC 9110, section 10.2.3).
 *
 * @param now milliseconds since the epoch, against which a date is taken.
 * @returns milliseconds to wait, 0 for a date that has passed; undefined when the header is absent
 * or neither form.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (text === undefined || text === '') return undefined;
  if (/^\d+$/.test(text)) return Math.min(Number(text), LONGEST_S) * 1000;
  // Date.parse alone would also take "1.5" or "-3" for a year.
  if (!/[A-Za-z]{3}/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.min(Math.max(0, date - now), LONGEST_S * 1000);
}
