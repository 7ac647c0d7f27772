#!/usr/bin/env node
import { goOnUnheard } from '../closed-output.js';
import { endProcess } from '../end-process.js';
import { settleProxyEnvironment } from '../proxy-environment.js';
import { runHost } from '../run-host.js';
import { readCommand } from './command-line.js';
import { terminalHost } from './terminal-host.js';

goOnUnheard();
settleProxyEnvironment(process.env);
const command = readCommand(process.argv.slice(2));
if ('inputs' in command) await runHost(terminalHost(command.inputs));
else {
  process[command.exitCode === 0 ? 'stdout' : 'stderr'].write(`${command.said}\n`);
  process.exitCode = command.exitCode;
}
endProcess();
