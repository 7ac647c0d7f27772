import { describe, expect, it } from '@jest/globals';

import { inputList } from '../../../src/contract/inputs.js';
import { outputs } from '../../../src/contract/outputs.js';
import { fillSections, referenceSections } from '../../../scripts/generate/render-sections.js';
import { renderCauses } from '../../../scripts/generate/render-causes.js';
import { renderErrorCatalogue } from '../../../scripts/generate/render-error-catalogue.js';
import {
  renderFailureReasons,
  renderInputs,
  renderOutcomes,
  renderOutputs,
  table,
} from '../../../scripts/generate/render-markdown.js';
import { errorCatalogue } from '../../../src/domain/azure/errors/error-catalogue.js';
import { devopsCauses, githubCauses } from '../../../src/domain/causes/host-causes.js';
import { networkCauses } from '../../../src/domain/causes/network-causes.js';
import { entraCauses, localCauses } from '../../../src/domain/causes/sign-in-causes.js';
import { wholeCauses } from '../../../src/stages/survey/one-cause.js';
import { failureReasons, outcomes } from '../../../src/domain/run/outcome.js';

function firstCells(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name ?? '');
}

describe('the tables of the reference', () => {
  it('name every input once, grouped', () => {
    const names = inputList.map(({ name }) => name);
    expect([...firstCells(renderInputs())].sort()).toEqual([...names].sort());
  });

  it('name every output, outcome and failure reason, in the order of the contract', () => {
    expect(firstCells(renderOutputs())).toEqual(outputs.map(({ name }) => name));
    expect(firstCells(renderOutcomes())).toEqual([...outcomes]);
    expect(firstCells(renderFailureReasons())).toEqual([...failureReasons]);
  });

  it('list every error code of Azure that the product knows', () => {
    const listed = [...renderErrorCatalogue().matchAll(/^### `(.+)`$/gm)].map(([, code]) => code);
    expect(listed.sort()).toEqual(errorCatalogue.map(({ code }) => code).sort());
  });

  it('have a row for every cause that stops a run before Azure is judged', () => {
    const rows = renderCauses();
    const all = [
      ...networkCauses,
      ...entraCauses,
      ...localCauses,
      ...wholeCauses,
      ...githubCauses,
      ...devopsCauses,
    ];
    expect(all.filter(({ sees }) => !rows.includes(`| ${sees} |`))).toEqual([]);
    expect(rows.split('\n')).toHaveLength(all.length + 3);
  });

  it('escape what would end a cell', () => {
    expect(table(['a'], [['b|c']])).toBe('| a |\n| --- |\n| b\\|c |');
  });
});

describe('filling the generated parts of a document', () => {
  const sections = { one: () => 'NEW' };

  it('replaces what is between the markers and nothing else, the same twice', () => {
    const document = 'before\n<!-- generated: one -->\nold\n<!-- end generated -->\nafter\n';
    const filled = fillSections(document, sections);
    expect(filled).toBe(
      'before\n<!-- generated: one -->\n\nNEW\n\n<!-- end generated -->\nafter\n',
    );
    expect(fillSections(filled, sections)).toBe(filled);
  });

  it.each([
    ['', '<!-- generated: one -->'],
    ['<!-- end generated --><!-- generated: one -->', '<!-- end generated -->'],
  ])('names the marker that %j lacks', (document, marker) => {
    expect(() => fillSections(document, sections)).toThrow(marker);
  });

  it('lets no other word of the reference be renewed', () => {
    expect(Object.keys(referenceSections)).toEqual(['inputs', 'outputs', 'outcomes']);
  });
});
