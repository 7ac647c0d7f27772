import type { WireAnswer } from '../types.js';

/** An error as Azure DevOps words it. */
export function refusal(status: number, message: string): WireAnswer {
  return { status, body: { $id: '1', message, typeKey: 'Exception', errorCode: 0, eventId: 3000 } };
}
