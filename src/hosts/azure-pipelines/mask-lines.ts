import * as tl from 'azure-pipelines-task-lib';

/** Shorter lines are masked by nobody: every word of the log would be in danger. */
const SHORTEST_SECRET = 6;

/**
 * Keeps a text out of the log. The agent masks single lines, so each line of a longer text is
 * masked for itself; the frame of a PEM text is no secret.
 */
export function maskLines(secret: string): void {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  for (const line of lines) {
    if (line.length >= SHORTEST_SECRET && !line.startsWith('-----')) tl.setSecret(line);
  }
}
