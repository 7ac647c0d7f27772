/** Ends every text that was cut: whoever takes secrets out of it looks before this sign. */
export const CUT = '…';

/**
 * A text of at most so many signs, and the mark of a cut where it was longer. The one way to cut
 * what Azure or people wrote: of a secret that lies across a cut nobody knows the rest any more.
 */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}${CUT}`;
}
