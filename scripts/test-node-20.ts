import { spawnSync } from 'node:child_process';

/**
 * Unit tests of what meets Node itself (sockets, files, streams, crypto, the clock), on Node 20: the
 * suite runs on Node 24, as GitHub runs the action, and some agents of Azure Pipelines have Node 20.
 * What only computes (rules, pages, generated files, properties) runs on one of them, and within the
 * bundles on both.
 */
const rooms = ['azure', 'build', 'contract', 'domain', 'emulator', 'hosts', 'modes', 'stages'];

const { status } = spawnSync(
  'node_modules/node-20/bin/node',
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...rooms.map((room) => `__tests__/${room}/`),
    '--selectProjects',
    'unit',
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
