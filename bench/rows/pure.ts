import { createHttpHeaders, type HttpClient } from '@azure/core-rest-pipeline';

import { sideOn } from '../../__tests__/azure/fake-wire.js';
import { sampleFinding, sampleReport } from '../../__tests__/report/sample-report.js';
import { SharedClock } from '../../__tests__/scenarios/support/shared-clock.js';
import { dataAssetsNotMoved } from '../../src/checks/afterwards/contents.js';
import { openArmClient } from '../../src/azure/client/arm-client.js';
import { readOnlyPolicy } from '../../src/azure/policies/read-only-policy.js';
import { throttlePolicy } from '../../src/azure/policies/throttle-policy.js';
import { wavesOf, type Way } from '../../src/domain/request/batch.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { FILE_MAX_BYTES } from '../../src/report/page.js';
import { scope } from '../../__tests__/azure/fake-wire.js';
import { cpuSecondsOf, median, type Measurement, type Row } from '../row.js';

const at = (group: string): Way['source'] => ({ subscriptionId: 's', resourceGroup: group });

const shapes: Readonly<Record<string, (index: number, count: number) => Way>> = {
  star: (index) => ({ source: at(`a${index}`), destination: at('hub') }),
  grid: (index) => ({ source: at(`a${index % 97}`), destination: at(`b${index % 89}`) }),
  chain: (index) => ({ source: at(`a${index}`), destination: at(`a${index + 1}`) }),
  mesh: (index, count) => ({
    source: at(`a${index % 61}`),
    destination: at(`a${((index * 7919) % count) + 61}`),
  }),
};

async function waves(count: number, bar: number): Promise<Row> {
  let [worst, which] = [0, ''];
  for (const [name, way] of Object.entries(shapes)) {
    const ways = Array.from({ length: count }, (_, index) => way(index, count));
    const times: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      times.push((await cpuSecondsOf(() => wavesOf(ways))).seconds);
    }
    const seconds = median(times);
    if (seconds > worst) [worst, which] = [seconds, name];
  }
  const how = `median of three, the slowest of four shapes: ${which}`;
  return {
    what: `waves of ${count} moves`,
    how,
    figure: worst,
    unit: 'CPU s',
    bar,
  };
}

// Reads side by side behind a wire that answers after so long: what share of Azure's rate is used.
async function throttleShare(latencyMs: number): Promise<Row> {
  const clock = new SharedClock();
  const wire: HttpClient = {
    async sendRequest(request) {
      await clock.sleep(latencyMs);
      return { request, status: 200, headers: createHttpHeaders(), bodyAsText: '{}' };
    },
  };
  const { options } = sideOn(wire, clock);
  const client = openArmClient({
    ...options,
    guard: readOnlyPolicy(),
    throttle: throttlePolicy({ ...options, waitsOut: true }),
    retries: 0,
  });
  const [count, begun] = [2_000, clock.now()];
  const url = `${options.cloud.armEndpoint}/subscriptions/a/x`;
  await Promise.all(Array.from({ length: count }, () => client.send({ method: 'GET', url })));
  const least = (count - 250) / 25 + latencyMs / 1_000;
  const share = (100 * least) / ((clock.now() - begun) / 1_000);
  const what = `share of the limit used, answers of ${latencyMs} ms`;
  const how = '2,000 reads on a shared clock';
  return { what, how, figure: share, unit: '%', floor: 100, bar: 95, rises: true };
}

async function dataAssets(): Promise<Row> {
  const names = Array.from({ length: 10_000 }, (_, index) => `/ws/data/asset-${index}`);
  const bodies = names.map((id) => ({ id, name: id }));
  const versions = names.map((id) => ({ id: `${id}/versions/1`, name: '1' }));
  const { seconds } = await cpuSecondsOf(() =>
    dataAssetsNotMoved.judge({
      scope,
      purpose: 'validate',
      items: (name) => (name === 'dataAssets' ? bodies : versions),
      known: () => true,
    }),
  );
  const how = 'the rule over assets and versions';
  return {
    what: 'data assets, 10,000, the rule about them',
    how,
    figure: seconds,
    unit: 'CPU s',
    bar: 5,
  };
}

async function report(): Promise<readonly Row[]> {
  const findings = Array.from({ length: 100_000 }, (_, index) =>
    sampleFinding({ subject: `/subscriptions/s/computes/c${index}` }),
  );
  const whole = sampleReport({ findings });
  const what = 'report, 100,000 findings';
  const { seconds, value } = await cpuSecondsOf(() => [
    renderMarkdown(whole, { maxBytes: FILE_MAX_BYTES }),
    renderMarkdown(whole),
  ]);
  const megabytes = Buffer.byteLength(value[0] ?? '') / 1e6;
  return [
    { what, how: 'the file and the page of the step', figure: seconds, unit: 'CPU s', bar: 1 },
    { what, how: 'the file, the rest counted', figure: megabytes, unit: 'MB', bar: 10 },
  ];
}

/** What is counted or timed without any Azure. */
export const pure: readonly Measurement[] = [
  { name: 'waves', measure: async () => [await waves(10_000, 0.2), await waves(50_000, 1)] },
  {
    name: 'throttle',
    measure: async () => [
      await throttleShare(50),
      await throttleShare(500),
      await throttleShare(1_000),
    ],
  },
  { name: 'data-assets', measure: async () => [await dataAssets()] },
  { name: 'report', measure: report },
];
