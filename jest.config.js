import { availableParallelism } from 'node:os';

// Native ESM (the @actions/* packages are ESM only), one project per kind of test so that each can run alone.
const base = {
  testEnvironment: '<rootDir>/jest.environment.js',
  extensionsToTreatAsEsm: ['.ts'],
  // A slow machine is no failure: every kind of test waits as long as a runner's step would.
  setupFilesAfterEnv: ['<rootDir>/__tests__/patience.ts'],
  // Types are checked once, by `npm run check:types`, not again in every worker.
  transform: { '\\.ts$': '<rootDir>/jest.bundled.js' },
};

export default {
  // Most tests wait for child processes, which leave a third and more of every core idle: four workers for two cores.
  // A number, since jest reads a share above 100% as that many workers.
  maxWorkers: 2 * availableParallelism(),
  testSequencer: './longest-first.js',
  reporters: ['default', '<rootDir>/jest.wire-log.js', '<rootDir>/jest.kept.js'],
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/__tests__/scenarios/',
        '/__tests__/clients/',
        '/__tests__/conformance/published',
      ],
    },
    {
      ...base,
      displayName: 'scenarios',
      testMatch: [
        '<rootDir>/__tests__/scenarios/**/*.test.ts',
        '<rootDir>/__tests__/conformance/published*.test.ts',
      ],
    },
    {
      ...base,
      displayName: 'clients',
      testMatch: ['<rootDir>/__tests__/clients/**/*.test.ts'],
    },
  ],
};
