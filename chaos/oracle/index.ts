import type { History } from '../history.js';
import { changesFaults } from './changes.js';
import { endFaults } from './end.js';
import { sendingFaults } from './sending.js';
import { strangerFaults } from './strangers.js';
import { wordFaults } from './words.js';

/**
 * What the runs of a seed did that they may not do, one line each. Judged by what went over the
 * wire, what Azure held and what a person could read, and not by what the product thinks of itself.
 */
export function faultsIn(history: History): readonly string[] {
  return [
    ...sendingFaults(history),
    ...changesFaults(history),
    ...strangerFaults(history),
    ...endFaults(history),
    ...wordFaults(history),
  ];
}
