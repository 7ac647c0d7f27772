import { inputTable, inputsForHost } from '../../contract/inputs.js';
import { filesBeside } from '../../modes/parts/file-names.js';
import type { Log } from '../../ports/ports.js';
import { logLine } from '../../report/log-lines.js';
import { diskFiles } from '../disk-files.js';
import type { Host } from '../host.js';
import { paint, wantsColour } from '../paint.js';
import { ask, isSomebodyThere } from './ask.js';
import { secretVariable } from './command-line.js';
import { noApprovals, noPlanRegistry } from './no-platform.js';
import { pageStyle } from './page-style.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';

/** The outputs that a person goes on with; the page says the rest. */
const TOLD = /^(?:outcome|failure-reason|plan-digest|workspace-id|correlation-id|.*-file)$/;

/**
 * A person's own machine as a host. It reads, writes and starts; it decides nothing.
 *
 * @param inputs what the command line gave, by names of the contract.
 */
export function terminalHost(inputs: ReadonlyMap<string, string>): Host {
  const known = new Map(inputsForHost('terminal').map((input) => [input.name, input]));
  const input = (name: string): string => {
    const entry = known.get(name);
    if (entry?.secret === true) return process.env[secretVariable(name)] ?? '';
    return inputs.get(name) ?? entry?.terminalDefault ?? '';
  };
  // The word of a person is asked for once, although the gate looks at it before each change.
  let typed: Promise<string> | undefined;
  return {
    name: 'terminal',
    log,
    input,
    // Nobody else reads what is printed here; what is known to be secret is blotted before.
    mask: () => undefined,
    spell: (name) => (known.has(name) ? `--${name}` : name),
    environment: process.env,
    context: () => ({ repository: null, headCommit: null, pullRequest: null, baseBranch: null }),
    runUrl: () => undefined,
    approvals: () =>
      isSomebodyThere()
        ? { ...noApprovals, confirm: (question) => (typed ??= ask(question)) }
        : noApprovals,
    planRegistry: () => noPlanRegistry,
    keepComment: () => Promise.reject(new Error('a command line writes no comments')),
    serviceConnection: () => undefined,
    idToken: () => Promise.reject(new Error('a command line has no identity token')),
    writeSummary: (markdown) => showPage(markdown, input('plan-file')),
    // The page and the last lines of the log have said it.
    annotate: () => undefined,
    setOutput: (name, value) => {
      if (TOLD.test(name) && value !== '') print(logLine(`${name}: ${value}`));
    },
    exit: () => process.exit(),
    fail: () => {
      process.exitCode = 1;
    },
  };
}

const log: Log = {
  info: (line, tone) => {
    print(paint(line, tone, isColoured()));
  },
  progress: (line) => {
    print(paint(line, 'quiet', isColoured()));
  },
  warning: (line) => {
    print(paint(`Warning: ${line}`, 'caution', isColoured()));
  },
  // Nothing folds here.
  group: (title, lines) => {
    print(title);
    for (const line of lines) print(paint(`  ${line}`, 'quiet', isColoured()));
  },
  debug: () => undefined,
};

async function showPage(markdown: string, planFile: string): Promise<void> {
  const { columns, isTTY } = process.stdout;
  const text = renderText(markdown, {
    width: isTTY ? columns : 100,
    isColoured: isColoured(),
  });
  print(`\n${text}\n`);
  const { report } = filesBeside(planFile === '' ? inputTable.planFile.default : planFile);
  const page = report.replace(/\.md$/, '.html');
  await diskFiles.write(page, renderHtml(markdown, 'Azure ML workspace move', pageStyle));
  print(logLine(`page: ${page}`));
}

function isColoured(): boolean {
  return process.stdout.isTTY && wantsColour(process.env);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
