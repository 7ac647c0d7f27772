import { jest } from '@jest/globals';

// Tests start real processes that wait for Retry-After as a runner's step would, and the machine
// that runs them all side by side may be slow: a limit here only ends what hangs.
jest.setTimeout(240_000);
