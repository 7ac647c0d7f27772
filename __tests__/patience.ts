import { jest } from '@jest/globals';

// These tests start real processes that wait for Retry-After as a runner's step would.
jest.setTimeout(90_000);
