import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * True when an `az` is on the path. It is not a dependency: without it these tests are skipped,
 * visibly.
 */
export function azureCliVersion(): string | undefined {
  const found = spawnSync('az', ['version', '--output', 'json'], { encoding: 'utf8' });
  if (found.status !== 0) return undefined;
  return /"azure-cli":\s*"([^"]+)"/.exec(found.stdout)?.[1];
}

export interface CliAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Cli {
  /** Folder that holds the sign-in of this CLI. */
  readonly configDir: string;
  run(...args: readonly string[]): Promise<CliAnswer>;
  /** Runs a script of a shell with the CLI on its path; gives all that it printed. */
  shell(script: string): Promise<string>;
  close(): Promise<void>;
}

/** The real Azure CLI with a profile of its own, in the given environment. */
export async function openCli(environment: Readonly<Record<string, string>>): Promise<Cli> {
  const configDir = await mkdtemp(join(tmpdir(), 'azure-cli-'));
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: configDir,
    AZURE_CONFIG_DIR: configDir,
    AZURE_CORE_COLLECT_TELEMETRY: '0',
    ...environment,
  };
  return {
    configDir,
    run: (...args) =>
      new Promise((resolve) => {
        execFile('az', [...args], { env, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
          const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
          resolve({ exitCode, stdout, stderr });
        });
      }),
    shell: (script) =>
      new Promise((resolve) => {
        const args = ['--norc', '-c', `{ ${script}\n} 2>&1`];
        execFile('bash', args, { env, maxBuffer: 1 << 24 }, (_error, stdout) => {
          resolve(stdout);
        });
      }),
    close: () => rm(configDir, { recursive: true, force: true }),
  };
}
