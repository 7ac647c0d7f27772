import { goOnUnheard } from '../closed-output.js';
import { endProcess } from '../end-process.js';
import { settleProxyEnvironment } from '../proxy-environment.js';
import { runHost } from '../run-host.js';
import { githubHost, hasGoneOn } from './github-host.js';

goOnUnheard();
settleProxyEnvironment(process.env);
await runHost(githubHost);
// Nothing else holds a run that ended at its inputs, and all it said is out.
if (hasGoneOn()) endProcess();
