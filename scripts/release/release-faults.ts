import { isJsonObject, textAt } from '../../src/domain/json.js';
import { parseJson } from '../../src/domain/parse-json.js';

/** The texts that must name one version. */
export interface ReleaseTexts {
  readonly 'package.json': string;
  readonly 'package-lock.json': string;
  readonly 'CHANGELOG.md': string;
  readonly 'README.md': string;
  readonly 'azure-pipelines/task/task.json': string;
  readonly 'azure-pipelines/vss-extension.json': string;
}

const INSTALL = `## How to install the extension for Azure Pipelines

Upload the \`.vsix\` at https://marketplace.visualstudio.com/manage, share it with your organization, and install it there
(organization settings, extensions, shared).
`;

/**
 * What does not agree, one sentence each, in a repository that is to be released.
 *
 * @param version what the product says of itself.
 * @param tag the tag of the release; undefined before there is one, and the changelog may then say
 * that it is not released.
 */
export function releaseFaults(
  texts: ReleaseTexts,
  version: string,
  tag: string | undefined,
): readonly string[] {
  const task = parseJson(texts['azure-pipelines/task/task.json']);
  const parts = isJsonObject(task) && isJsonObject(task['version']) ? task['version'] : {};
  const named: readonly (readonly [file: string, says: string | undefined])[] = [
    ...(['package.json', 'package-lock.json', 'azure-pipelines/vss-extension.json'] as const).map(
      (file) => [file, textAt(parseJson(texts[file]), 'version')] as const,
    ),
    [
      'azure-pipelines/task/task.json',
      ['Major', 'Minor', 'Patch'].map((part) => JSON.stringify(parts[part])).join('.'),
    ],
  ];
  const major = `v${version.split('.')[0] ?? ''}`;
  const used = [...texts['README.md'].matchAll(/move-azure-ml-workspace\S*@(v\d[\w.]*)/g)];
  const section = sectionOf(texts['CHANGELOG.md'], version);
  return [
    ...named
      .filter(([, says]) => says !== version)
      .map(([file, says]) => `${file} is of version ${says ?? '(none)'}, not ${version}.`),
    ...(used.length === 0 ? [`README.md uses no ${major}.`] : []),
    ...used
      .filter(([, says]) => says !== major)
      .map(([, says]) => `README.md uses ${says ?? ''}, not ${major}.`),
    ...(section === undefined ? [`CHANGELOG.md has no section [${version}].`] : []),
    ...(tag === undefined || tag === `v${version}` ? [] : [`The tag is ${tag}, not v${version}.`]),
    ...(tag !== undefined && section !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(section.date)
      ? [`CHANGELOG.md does not say when ${version} was released: "${section.date}".`]
      : []),
  ];
}

/** What is published with a release: its section of the changelog, and how the extension is installed. */
export function releaseNotes(changelog: string, version: string): string {
  return `${sectionOf(changelog, version)?.text ?? ''}\n\n${INSTALL}`;
}

interface Section {
  readonly date: string;
  readonly text: string;
}

function sectionOf(changelog: string, version: string): Section | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((text) => text.startsWith(`[${version}]`));
  const [heading = '', ...lines] = own?.split('\n') ?? [];
  const text = lines.join('\n').trim();
  return text === '' ? undefined : { date: heading.split(' - ')[1]?.trim() ?? '', text };
}
