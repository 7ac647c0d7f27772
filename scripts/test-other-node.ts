import { spawnSync } from 'node:child_process';

/**
 * Unit tests of what meets Node itself (sockets, files, streams, crypto, the clock), on the Node
 * that this process does not run on: 24 on 20 and 20 on 24. What only computes (rules, pages,
 * generated files, properties) runs on one of them, and within the bundles on both.
 */
const rooms = ['azure', 'build', 'contract', 'domain', 'emulator', 'hosts', 'modes', 'stages'];
const other = process.versions.node.startsWith('24.') ? 'node-20' : 'node-24';

const { status } = spawnSync(
  `node_modules/${other}/bin/node`,
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
