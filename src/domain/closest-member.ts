import { distance } from 'fastest-levenshtein';

/**
 * The member of a closed set that a misspelt word probably means, or undefined when none is near:
 * at most a third of the word may differ, and two letters always may. Case does not count.
 */
export function closestMember(word: string, members: readonly string[]): string | undefined {
  const allowed = Math.max(2, Math.floor(word.length / 3));
  const ranked = members
    .map((member) => ({ member, far: distance(word.toLowerCase(), member.toLowerCase()) }))
    .filter(({ member, far }) => far <= allowed && far < member.length)
    .sort((left, right) => left.far - right.far);
  return ranked[0]?.member;
}
