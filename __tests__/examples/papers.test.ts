import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import {
  at,
  fences,
  isRecord,
  ourAction,
  pipelines,
  recordsAt,
  textOf,
  wholeFences,
  withActionNamed,
  workflows,
  type Example,
} from './examples.js';
import {
  inputsOf,
  isProduct,
  jobsOf,
  lifted,
  stagesOf,
  stepsOf,
  type Part,
} from './pipeline-parts.js';

const PLAN = 'workspace-move-plan.json';
const JOURNAL = 'workspace-move-journal.jsonl';
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Steps of one job, in order. */
interface Steps {
  readonly name: string;
  readonly steps: readonly Part[];
}

function jobsOnGitHub(example: Example): readonly Steps[] {
  const jobs = at(parse(withActionNamed(example).text), 'jobs');
  return Object.entries(isRecord(jobs) ? jobs : {}).map(([name, job]) => ({
    name: `${example.name}, ${name}`,
    steps: recordsAt(job, 'steps'),
  }));
}

function jobsOfPipeline({ name, text: yaml }: Example): readonly Steps[] {
  const pipeline: unknown = parse(yaml);
  const jobs = [...stagesOf(pipeline).flatMap(jobsOf), ...lifted(at(pipeline, 'jobs'))];
  return jobs.map((job) => ({
    name: `${name}, ${text(job['job'] ?? job['deployment'])}`,
    steps: stepsOf(job),
  }));
}

/** Whether a step moves something, or puts something back. */
function changes(step: Part): boolean {
  const ours = step['uses'] === ourAction;
  const mode = ours ? at(step, 'with', 'mode') : isProduct(step) ? inputsOf(step)['mode'] : '';
  return ['move', 'restore', 'promote'].includes(text(mode));
}

/** What a step keeps beyond its job; undefined when it keeps nothing. */
function kept(step: Part): string | undefined {
  if (text(step['uses']).startsWith('actions/upload-artifact')) {
    return text(at(step, 'with', 'path'));
  }
  if (typeof step['publish'] === 'string') return step['publish'];
  return text(step['task']).startsWith('PublishPipelineArtifact')
    ? text(inputsOf(step)['targetPath'])
    : undefined;
}

/** Whether a file beside the plan file is under a path; what has no name at its end is a folder. */
function holds(path: string, file: string): boolean {
  const last = path.trim().replace(/\/$/, '').split('/').at(-1) ?? '';
  const isFolder = !/[*.]/.test(last) || path.trim().endsWith('/');
  return (
    isFolder || new RegExp(`^${last.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(file)
  );
}

const holdsAny = (step: Part, file: string): boolean =>
  (kept(step) ?? '').split('\n').some((path) => path !== '' && holds(path, file));
const isKeptAlways = (step: Part): boolean =>
  text(step['if'] ?? step['condition']).includes('always()');

/** The words by which a step takes what earlier jobs have left; undefined in any other step. */
function takingScript(step: Part): string | undefined {
  const script = text(step['run'] ?? step['bash']);
  return /^mkdir -p earlier\n[^]*?; fi$/m.exec(script)?.[0];
}

const whole = [
  ...[...workflows, ...wholeFences].flatMap(jobsOnGitHub),
  ...pipelines.flatMap(jobsOfPipeline),
].filter(({ steps }) => steps.some(changes));
const all = [...fences.flatMap(jobsOnGitHub), ...whole].filter(({ steps }) => steps.some(changes));

describe('the plan file and its journal', () => {
  it('have the names that are looked for here', () => {
    const names = textOf('src/domain/run/own-files.ts');
    expect(names).toContain('workspace-move-journal.jsonl');
    expect(textOf('src/contract/inputs/plan-inputs.ts')).toContain(PLAN);
  });

  it('are left by jobs that there are, on both hosts', () => {
    expect(whole.length).toBeGreaterThanOrEqual(10);
    expect(whole.map(({ name }) => name).join()).toMatch(/overview\.md.*|README/);
  });

  it.each(whole)('stay together after $name, whatever became of it', ({ steps }) => {
    const after = steps.slice(steps.findLastIndex(changes) + 1);
    const papers = after.filter((step) => [PLAN, JOURNAL].every((file) => holdsAny(step, file)));
    expect(papers.filter(isKeptAlways)).not.toEqual([]);
  });

  const taking = whole.filter(({ name }) =>
    /(?:promote-(?:workspace|wave)|github\/(?:restore|pull-request-gate))\.yml, (?:move|restore)$|RECIPES.*, move$/i.test(
      name,
    ),
  );
  it('are taken by jobs that can be run again', () => {
    expect(taking).toHaveLength(9);
  });

  it.each(taking)('are those of every job that goes on with them, in $name', ({ name, steps }) => {
    const patterns = steps
      .slice(0, steps.findIndex(changes))
      .map((step) => text(at(step, 'with', 'pattern') ?? inputsOf(step)['patterns']))
      .filter((pattern) => pattern !== '');
    const wanted = /restore\.yml|pull-request|RECIPES/.test(name)
      ? [/^(?:move|restore)-papers@\*$/]
      : [/^(?:\{move,restore\}|move)-/m, /^(?:\{move,restore\}|restore)-/m];
    expect(patterns).toEqual([expect.any(String)]);
    for (const one of wanted) expect(patterns[0]).toMatch(one);
    // Of one workspace and one validation, both of them.
    const [first, second = first] = (patterns[0] ?? '').trim().split('\n');
    expect(second?.replace('restore', 'move')).toBe(first?.replace('restore', 'move'));
  });

  it('are taken everywhere by the same words', () => {
    const words = taking.flatMap(({ steps }) => steps.map(takingScript)).filter(Boolean);
    expect(words).toHaveLength(taking.length);
    const without = words.map((one) => one?.replace(/ \S+; fi/, ' FOLDER; fi'));
    expect(new Set(without).size).toBe(1);
  });

  it.each<[string, readonly (readonly [string, number])[], string]>([
    ['nothing', [], ''],
    ['a move that wrote nothing', [['move-a@1.1', 0]], ''],
    [
      'the later of two moves',
      [
        ['move-a@1.2', 90],
        ['move-a@1.10', 1200],
      ],
      'move-a@1.10',
    ],
    [
      'a restore after a move',
      [
        ['restore-a@1.1', 800],
        ['move-a@1.1', 300],
      ],
      'restore-a@1.1',
    ],
    [
      'a move after a restore',
      [
        ['restore-a@1.2', 800],
        ['move-a@1.3', 1300],
      ],
      'move-a@1.3',
    ],
    [
      'a restore whose later attempt took nothing and left those of the move',
      [
        ['restore-a@1.1', 800],
        ['restore-a@1.2', 300],
      ],
      'restore-a@1.1',
    ],
    // Stages of Azure Pipelines count their attempts each by itself.
    [
      'a restore of a lower number',
      [
        ['restore-a@1.2', 1300],
        ['move-a@1.3', 800],
      ],
      'restore-a@1.2',
    ],
  ])('are the newest that are there: %s', (_, left, newest) => {
    const script = taking.flatMap(({ steps }) => steps.map(takingScript)).find(Boolean) ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'papers-'));
    mkdirSync(join(folder, 'workspace-move'));
    for (const [name, length] of left) {
      mkdirSync(join(folder, 'earlier', name), { recursive: true });
      writeFileSync(join(folder, 'earlier', name, PLAN), name);
      if (length > 0) writeFileSync(join(folder, 'earlier', name, JOURNAL), 'x'.repeat(length));
    }
    execFileSync('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder });
    const taken = join(folder, 'workspace-move', PLAN);
    expect(existsSync(taken) ? readFileSync(taken, 'utf8') : '').toBe(newest);
    rmSync(folder, { recursive: true });
  });

  it.each(all)('are never parted by $name', ({ steps }) => {
    const after = steps.slice(steps.findIndex(changes) + 1);
    const parted = after.filter((step) => holdsAny(step, PLAN) !== holdsAny(step, JOURNAL));
    expect(parted).toEqual([]);
  });
});
