import { runHost } from '../run-host.js';
import { githubHost } from './github-host.js';

await runHost(githubHost);
