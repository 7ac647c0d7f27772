import { expect, jest } from '@jest/globals';

import { SILENCE_MS } from '../emulator/patience.js';

// A limit of a test is about progress: a child process is ended when it falls silent. This one only
// ends what hangs within jest, and so is far longer than any test takes on a busy machine.
jest.setTimeout(5 * SILENCE_MS);

// For the log of what was sent (`conformance/suite/wire-log.ts`), which the bench and the chaos
// outside of jest use as well.
process.env['SUITE_RUNNING_TEST'] = expect.getState().testPath ?? '';
