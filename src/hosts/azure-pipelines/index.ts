import { goOnUnheard } from '../closed-output.js';
import { endProcess } from '../end-process.js';
import { settleProxyEnvironment } from '../proxy-environment.js';
import { runHost } from '../run-host.js';
import { settleAgentNetwork } from './agent-network.js';
import { complete, pipelinesHost } from './pipelines-host.js';

// The client of Azure DevOps takes addresses apart by an old way of Node's, which then warns in the
// log of the step. Who reads that log can do nothing about it.
process.noDeprecation = true;

goOnUnheard();
settleAgentNetwork(process.env);
settleProxyEnvironment(process.env);
await runHost(pipelinesHost);
complete();
endProcess();
