import { dirname, join } from 'node:path';

import { matrixFile, ownFiles } from '../../domain/run/own-files.js';

type FilesBeside = Readonly<Record<keyof typeof ownFiles, string>> & {
  readonly matrix: typeof matrixFile;
};

/** The files a run writes lie beside the plan file, so that one artifact upload takes them all. */
export function filesBeside(planFile: string): FilesBeside {
  const folder = dirname(planFile);
  const beside = (name: keyof typeof ownFiles): string => join(folder, ownFiles[name]);
  return {
    report: beside('report'),
    reportJson: beside('reportJson'),
    sarif: beside('sarif'),
    junit: beside('junit'),
    journal: beside('journal'),
    moves: beside('moves'),
    leftOut: beside('leftOut'),
    tasks: beside('tasks'),
    idMap: beside('idMap'),
    matrix: (number) => join(folder, matrixFile(number)),
  };
}
