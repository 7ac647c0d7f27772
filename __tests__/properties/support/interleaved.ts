import type { JsonObject, Service, WireRequest } from '../../../emulator/types.js';
import type { RunReport } from '../../../src/domain/run/run-report.js';
import { inProcess, type InProcess } from '../../scenarios/support/in-process.js';
import { arm } from '../../scenarios/support/restorable.js';
import { applied, type ForeignChange } from './foreign-changes.js';
import { small, starts, type Start, type StartName } from './starts.js';
import { differences, textsOf, type Touched } from './touched.js';

/** One request of a run, paths in lower case. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  /** The request as it was sent. */
  readonly wire: WireRequest;
  /** What Azure held when it came. */
  readonly state: JsonObject;
}

/** A run into which one change fell. */
export interface Interleaved {
  readonly name: StartName;
  readonly start: Start;
  readonly change: ForeignChange | undefined;
  readonly report: RunReport;
  readonly requests: readonly Request[];
  /** Number of the first request that came after the change. */
  readonly from: number;
  readonly touched: readonly Touched[];
  /** The bodies of what was touched right after the change, and of the same at the end. */
  readonly left: ReadonlyMap<string, string>;
  readonly end: ReadonlyMap<string, string>;
}

/** @param at number of the request right before which the change is made; none when negative. */
export async function interleave(
  name: StartName,
  at: number,
  change?: ForeignChange,
): Promise<Interleaved> {
  const start = (await starts())[name];
  const requests: Request[] = [];
  let touched: readonly Touched[] = [];
  let left = new Map<string, string>();
  const front =
    (service: Service): Service =>
    (wire) => {
      if (requests.length === at && change !== undefined) {
        const before = textsOf(product.state());
        product.edit((state) => applied(change, state, small(), start.place));
        left = textsOf(product.state());
        touched = differences(before, left);
      }
      const { method, url, rawBody } = wire;
      const path = url.pathname.toLowerCase();
      const state = product.state();
      requests.push({ method, path, body: rawBody, wire, state });
      return service(wire);
    };
  const product: InProcess = inProcess(start.state, arm, start.disk, { front });
  const report = await product.run(start.inputs);
  const end = textsOf(product.state());
  return { name, start, change, report, requests, from: at, touched, left, end };
}
