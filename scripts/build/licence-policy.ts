/**
 * Licences that a bundled package may have: they ask for their text to be passed on and for nothing
 * else.
 */
export const allowedLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
];

/** A package that is bundled although something about its licence is not as it should be. */
export interface LicenceException {
  /** `name@version`: another version is looked at anew. */
  readonly package: string;
  /** Why it is all right, in one sentence that a reviewer can check. */
  readonly reason: string;
  /** SPDX id to use in place of a missing one. */
  readonly licence?: string;
  /** Text to use in place of a missing file. */
  readonly text?: string;
}

/**
 * Every exception with its reason; one that is no longer needed fails the build. None is needed
 * now.
 */
export const licenceExceptions: readonly LicenceException[] = [];

/** The lines that load chunks are webpack's own and no module, so no statistics name them. */
export const LOADER_LICENCE = `webpack (the loader of modules and chunks)
Licence: MIT

Copyright JS Foundation and other contributors

Permission is hereby granted, free of charge, to any person obtaining
a copy of this software and associated documentation files (the
'Software'), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to
permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be
included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED 'AS IS', WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,
TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
