import { expect, it } from '@jest/globals';

import { objectAt } from '../../../emulator/arm/json.js';
import { fullWorkspace } from '../../../emulator/scenarios/index.js';
import type { JsonObject, Service } from '../../../emulator/types.js';
import { LEFT_OUT } from '../../../src/domain/plan/secret-fields.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { inProcess } from '../support/in-process.js';
import { arm, movedFrom, restoreInputs } from '../support/restorable.js';

const SECRET = 'see AccountKey=hunter2hunter2';

/** The state with a secret in some words of everything, as people write it there. */
function talkative(): JsonObject {
  return Object.fromEntries(
    Object.entries(fullWorkspace()).map(([id, body]) => {
      const own = objectAt(body);
      if (!('properties' in own)) return [id, body];
      const properties = objectAt(own, 'properties');
      const credentials = objectAt(properties, 'credentials');
      return [
        id,
        {
          ...own,
          tags: { ...objectAt(own, 'tags'), note: SECRET },
          properties: {
            ...properties,
            description: SECRET,
            notes: SECRET,
            ...(typeof properties['condition'] === 'string'
              ? { condition: `@Resource ${SECRET}` }
              : {}),
            ...('credentials' in properties
              ? { credentials: { ...credentials, authorityUrl: SECRET } }
              : {}),
          },
        },
      ];
    }),
  );
}

it('a restore writes no text that the plan left a part out of, and tells of it', async () => {
  const before = await movedFrom(talkative());
  const sent: string[] = [];
  const front =
    (service: Service): Service =>
    (request) => {
      if (request.method !== 'GET') sent.push(request.rawBody);
      return service(request);
    };
  const product = inProcess(before.state(), arm, before.disk, { front });
  const steps =
    'computes, role-assignments, datastores, data-assets, connections, endpoints, schedules, private-endpoints, diagnostic-settings, tags, locks';
  const run = await product.run({ ...restoreInputs, restore: steps });
  expect(before.disk.get('workspace-move-plan.json')).toContain(LEFT_OUT);
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((body) => body.includes(LEFT_OUT.slice(0, -1)))).toEqual([]);
  expect(renderMarkdown(run)).toContain('The plan left out a part of properties.condition');
  expect(renderMarkdown(run)).toContain('without the value of properties.description');
});
