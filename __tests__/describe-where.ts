import { describe, it } from '@jest/globals';

let told = false;

/**
 * `describe` for tests that need what is not in the repository. Where that is missing, a file says
 * so in one line, whatever the number of its tests, which are then left out.
 *
 * @param missing what there is none of, and what was not done without it.
 */
export function describeWhere(
  isThere: boolean,
  missing: string,
): (name: string, tests: () => void) => void {
  return (name, tests) => {
    if (isThere) {
      describe(name, tests);
    } else if (!told) {
      told = true;
      process.stdout.write(`SKIPPED: ${missing}\n`);
      // A file without any test is an error to jest.
      it.skip(missing, () => undefined);
    }
  };
}
