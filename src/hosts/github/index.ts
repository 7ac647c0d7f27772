import { settleProxyEnvironment } from '../proxy-environment.js';
import { runHost } from '../run-host.js';
import { githubHost } from './github-host.js';

settleProxyEnvironment(process.env);
await runHost(githubHost);
