import { jest } from '@jest/globals';

import { SILENCE_MS } from '../emulator/patience.js';

// A limit of a test is about progress: a child process is ended when it falls silent. This one only
// ends what hangs within jest, and so is far longer than any test takes on a busy machine.
jest.setTimeout(5 * SILENCE_MS);
