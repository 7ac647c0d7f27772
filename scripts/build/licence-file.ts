import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { BundledPackage } from './bundled-packages.js';
import { allowedLicences, LOADER_LICENCE, type LicenceException } from './licence-policy.js';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|third[-_ ]?party)/i;

/**
 * The text of licenses.txt: for each package its name, version, licence and the texts that must
 * travel with it.
 * @throws Error that names every package whose licence is missing or not allowed, has no text, and
 * every exception that nothing needs.
 */
export async function licenceFile(
  packages: readonly BundledPackage[],
  exceptions: readonly LicenceException[],
): Promise<string> {
  const judged = await Promise.all(
    packages.map(async (found) => {
      const exception = exceptions.find((one) => one.package === nameOf(found));
      return judge(found, await textsOf(found.folder), exception);
    }),
  );
  const known = new Set(packages.map(nameOf));
  const unused = exceptions
    .filter((exception) => !known.has(exception.package))
    .map((exception) => `${exception.package}: the exception is for a package that is not bundled`);
  const faults = [...judged.flatMap(({ faults: own }) => own), ...unused];
  if (faults.length > 0) throw new Error(`Licences of the bundle:\n${faults.join('\n')}`);
  const entries = [HEAD, ...judged.map(({ entry }) => entry), LOADER_LICENCE];
  return entries.join(`\n${'-'.repeat(80)}\n\n`);
}

const HEAD =
  'This folder is made by a bundler. It holds code of the packages below, each under its own licence.\n';

interface Judged {
  readonly entry: string;
  readonly faults: readonly string[];
}

function judge(
  found: BundledPackage,
  files: string,
  exception: LicenceException | undefined,
): Judged {
  const licence = found.licence === '' ? (exception?.licence ?? '') : found.licence;
  const text = files === '' ? (exception?.text ?? '') : files;
  const needless =
    exception !== undefined && allowedLicences.includes(found.licence) && files !== '';
  const allowed =
    allowedLicences.includes(licence) || (exception !== undefined && found.licence !== '');
  const faults = [
    ...(licence === '' ? ['it names no licence'] : []),
    ...(licence !== '' && !allowed ? [`its licence ${licence} is not on the list`] : []),
    ...(text === '' ? ['it ships no licence text'] : []),
    ...(needless ? ['its exception is not needed'] : []),
  ];
  return {
    entry: `${nameOf(found)}\nLicence: ${licence}\n\n${text}`,
    faults: faults.map((fault) => `${nameOf(found)}: ${fault}`),
  };
}

async function textsOf(folder: string): Promise<string> {
  const all = (await readdir(folder)).sort();
  const names = all.filter((name) => LICENCE_FILE.test(name));
  const texts = await Promise.all(names.map((name) => textOf(join(folder, name))));
  const readme = all.find((name) => /^readme(?:\.md)?$/i.test(name));
  if (texts.length > 0 || readme === undefined) return texts.join('\n');
  return licenceSection(await textOf(join(folder, readme)));
}

// Line ends as everywhere in dist, so that the same package gives the same bytes wherever it was
// packed.
async function textOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  return `${text.replace(/\r\n?/g, '\n').trim()}\n`;
}

// Some older packages carry the whole text in their README, and nowhere else.
function licenceSection(readme: string): string {
  const section =
    /^#+ *licen[cs]e\b[^\n]*\n([^]*?)(?=^#|$(?![^]))/im.exec(readme)?.[1]?.trim() ?? '';
  return /permission is hereby granted/i.test(section) ? `${section}\n` : '';
}

function nameOf({ name, version }: BundledPackage): string {
  return `${name}@${version}`;
}
