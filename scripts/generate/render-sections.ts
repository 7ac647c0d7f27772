import { renderCauses } from './render-causes.js';
import { renderErrorCatalogue } from './render-error-catalogue.js';
import {
  renderFailureReasons,
  renderInputs,
  renderOutcomes,
  renderOutputs,
} from './render-markdown.js';

/**
 * The parts of a document that are generated: the word in the opening marker, and what stands
 * there.
 */
export type Sections = Readonly<Record<string, () => string>>;

/** The generated parts of `docs/REFERENCE.md`. */
export const referenceSections: Sections = {
  inputs: renderInputs,
  outputs: renderOutputs,
  outcomes: renderOutcomes,
};

/** The generated parts of `docs/TROUBLESHOOTING.md`. */
export const troubleshootingSections: Sections = {
  'failure-reasons': renderFailureReasons,
  causes: renderCauses,
  'error-codes': renderErrorCatalogue,
};

const END = '<!-- end generated -->';

/**
 * A document with its generated parts renewed; all else stays as it is. Raises an Error that names
 * the marker when an opening or closing one is missing, because a table that silently stops being
 * renewed is worse than none.
 */
export function fillSections(document: string, sections: Sections): string {
  return Object.entries(sections).reduce((filled, [name, render]) => {
    const opening = `<!-- generated: ${name} -->`;
    const from = filled.indexOf(opening);
    const to = filled.indexOf(END, from);
    if (from === -1) throw new Error(`The marker ${opening} is missing.`);
    if (to === -1) throw new Error(`The marker ${END} after ${opening} is missing.`);
    return `${filled.slice(0, from)}${opening}\n\n${render()}\n\n${filled.slice(to)}`;
  }, document);
}
