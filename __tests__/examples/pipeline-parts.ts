import { at, isRecord, recordsAt } from './examples.js';

export type Part = Readonly<Record<string, unknown>>;

/**
 * What a template's list holds, in whichever case: what stands below `${{ if … }}` or `${{ each …
 * }}` is lifted out of it.
 */
export function lifted(list: unknown): readonly Part[] {
  return (Array.isArray(list) ? list : []).filter(isRecord).flatMap((item) => {
    const [first, ...others] = Object.entries(item);
    if (first === undefined || others.length > 0 || !first[0].startsWith('${{')) return [item];
    return lifted(first[1]);
  });
}

/** The stages of a pipeline or template, those of every case; what refuses a run is none. */
export function stagesOf(pipeline: unknown): readonly Part[] {
  return lifted(at(pipeline, 'stages')).filter((stage) => 'stage' in stage);
}

/** The stage whose name begins so. Raises an Error when there is none, or two. */
export function stageOf(pipeline: unknown, name: string): Part {
  const found = stagesOf(pipeline).filter(({ stage }) => String(stage).startsWith(name));
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`${found.length} stages ${name}`);
  return one;
}

/** The jobs of a stage, deployments included. */
export function jobsOf(stage: Part): readonly Part[] {
  return lifted(stage['jobs']);
}

/** A job or deployment of the stage by its name. */
export function jobOf(stage: Part, name: string): Part {
  const found = jobsOf(stage).find(({ job, deployment }) => (job ?? deployment) === name);
  if (found === undefined) throw new Error(`there is no job ${name}`);
  return found;
}

/** The steps of a job, or of a deployment that runs once. */
export function stepsOf(job: Part): readonly Part[] {
  return lifted(job['steps'] ?? at(job, 'strategy', 'runOnce', 'deploy', 'steps'));
}

/** Every step of a pipeline or template, wherever it is. */
export function allSteps(pipeline: unknown): readonly Part[] {
  return [
    ...stagesOf(pipeline).flatMap(jobsOf).flatMap(stepsOf),
    ...recordsAt(pipeline, 'jobs').flatMap(stepsOf),
    ...recordsAt(pipeline, 'steps'),
  ];
}

/** Whether the step is one of this product. */
export function isProduct(step: Part): boolean {
  return String(step['task']).startsWith('MoveAzureMLWorkspace@');
}

/** The inputs of a step, those of every case. */
export function inputsOf(step: Part): Part {
  const given = Object.entries(isRecord(step['inputs']) ? step['inputs'] : {});
  return Object.fromEntries(
    given.flatMap(([name, value]) =>
      name.startsWith('${{') && isRecord(value) ? Object.entries(value) : [[name, value]],
    ),
  );
}
