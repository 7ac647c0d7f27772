import { endProcess } from '../end-process.js';
import { settleProxyEnvironment } from '../proxy-environment.js';
import { runHost } from '../run-host.js';
import { githubHost } from './github-host.js';

settleProxyEnvironment(process.env);
await runHost(githubHost);
endProcess();
