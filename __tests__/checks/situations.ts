import { afterwardsSituations } from './situations/afterwards.js';
import { placeSituations } from './situations/places.js';
import type { RuleSituations } from './situations/rule-situations.js';
import { workspaceSituations } from './situations/workspace.js';

/** When each rule fires and when it does not, by its id. */
export const situations: Readonly<Record<string, RuleSituations>> = {
  ...placeSituations,
  ...workspaceSituations,
  ...afterwardsSituations,
};
