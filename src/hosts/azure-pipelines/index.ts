import { runHost } from '../run-host.js';
import { complete, pipelinesHost } from './pipelines-host.js';

await runHost(pipelinesHost);
complete();
