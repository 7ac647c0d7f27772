import { describe, expect, it } from '@jest/globals';

import { crowdedWorkspace, WORKSPACE_ID, without } from '../../emulator/scenarios/index.js';
import { objectAt } from '../../emulator/arm/json.js';
import { judge } from './emulated-judgement.js';

const crowded = crowdedWorkspace();
const named = async (situation: Parameters<typeof judge>[0]): Promise<readonly string[]> => {
  const { findings } = await judge(situation);
  return findings
    .filter(({ rule, certainty }) => rule === 'holders-keep-old-id' && certainty === 'observed')
    .map(({ subject }) => subject.split('/').at(-1) ?? '');
};

describe('what holds an old id', () => {
  it('is found by the id as it is, below it and in any case, and no longer name is taken for it', async () => {
    expect(await named({ state: crowded })).toEqual([
      'topic-one',
      'topic-two',
      'scale-one',
      '5e3c',
      'ml-one',
      'ml-by-parameter',
    ]);
  });

  it('is what shows itself so, not what Resource Graph still says', async () => {
    const [id = ''] = Object.keys(crowded).filter((one) => one.endsWith('/topic-one'));
    const gone = without(crowded, id);
    const graphStillShows = [objectAt(crowded, id)];
    expect(await named({ state: gone, arm: { graphStillShows } })).not.toContain('topic-one');
    const changed = { ...objectAt(crowded, id), properties: { source: `${WORKSPACE_ID}-2` } };
    expect(
      await named({ state: { ...crowded, [id]: changed }, arm: { graphStillShows } }),
    ).not.toContain('topic-one');
  });

  it('is looked for on every page', async () => {
    const all = await named({ state: crowded });
    expect(await named({ state: crowded, arm: { pageSize: 1 } })).toEqual(all);
  });
});
