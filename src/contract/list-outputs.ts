import type { HostName } from '../domain/request/host-name.js';

/**
 * Bytes of UTF-8 that one list may take as an output. GitHub carries 1 MiB of outputs a job, counted
 * as UTF-16 (GitHub docs: passing information between jobs). On Azure Pipelines every output is an
 * environment variable of all later steps: 32,766 characters on Windows, 128 KiB on Linux, and the
 * other outputs want room as well.
 */
export const listRoom: Readonly<Record<HostName, number>> = {
  github: 200_000,
  'azure-pipelines': 24_000,
  // Nobody reads them from there.
  terminal: 200_000,
};

/** The jobs that one matrix carries (GitHub docs: usage limits; nobody follows more anywhere). */
const MOST_JOBS = 256;

/**
 * A JSON array that fits: whole, or cut to whole items with a last one that says how many are left
 * out, and where they are.
 */
export function fittingList<Item>(
  items: readonly Item[],
  room: number,
  more: (count: number) => Item,
): string {
  const whole = JSON.stringify(items);
  if (bytes(whole) <= room) return whole;
  let left = room - bytes(JSON.stringify([more(items.length)]));
  const kept = items.findIndex((item) => (left -= bytes(JSON.stringify(item)) + 1) < 0);
  return JSON.stringify([...items.slice(0, kept), more(items.length - kept)]);
}

/**
 * Items in parts of which each can be one matrix: in order, no more than it carries, and rendered
 * within the room.
 */
export function matrixParts<Item>(
  items: readonly Item[],
  room: number,
  render: (part: readonly Item[]) => string,
): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  for (const item of items) {
    const part = parts.at(-1);
    const fits = part !== undefined && part.length < MOST_JOBS;
    if (fits && bytes(render([...part, item])) <= room) part.push(item);
    else parts.push([item]);
  }
  return parts;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
