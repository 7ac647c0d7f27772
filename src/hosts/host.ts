import type { HostName } from '../domain/request/host-name.js';
import type { ServiceConnection } from '../domain/azure/service-connection.js';
import type { Approvals, Clock, PlanRegistry, Log, RunContext } from '../ports/ports.js';

/** One annotation of the host: shown beside the step. */
interface HostAnnotation {
  readonly title: string;
  readonly message: string;
}

/** What a host's own services are asked with. */
export interface Access {
  /** May be empty. */
  readonly token: string;
  /** Everything that is waited for lies within its time. */
  readonly clock: Clock;
}

/**
 * What a host is: it reads, writes and starts; it decides nothing. Implemented for GitHub Actions
 * and, with the same core, for Azure Pipelines.
 */
export interface Host {
  readonly name: HostName;
  readonly log: Log;
  /** The raw text of an input by its contract name; empty when it was not given. */
  input(name: string): string;
  /** Keeps a text out of everything that the host prints from now on. */
  mask(secret: string): void;
  /** How this host's users spell an input. */
  spell(name: string): string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Loads what only a run needs whose inputs are good. */
  goOn?(): Promise<void>;
  context(): RunContext;
  /** Where people look at the run: its page has the summary and, on GitHub, the approval. */
  runUrl(): string | undefined;
  /** @param access reads the approvals. */
  approvals(access: Access): Approvals;
  /** @param access writes the checks. */
  planRegistry(access: Access): PlanRegistry;
  /**
   * Writes a comment on a pull request, or renews the one with the same marker. Rejects when that
   * is refused.
   */
  keepComment(access: Access, pullRequest: number, marker: string, markdown: string): Promise<void>;
  /**
   * The connection that the user chose to sign in with, its secrets masked; undefined where there
   * is none.
   */
  serviceConnection(): ServiceConnection | undefined;
  /** A fresh token of the host's identity provider for federated sign-in. */
  idToken(audience: string): Promise<string>;
  writeSummary(markdown: string): Promise<void>;
  annotate(kind: 'error' | 'warning' | 'notice', annotation: HostAnnotation): void;
  setOutput(name: string, value: string): void;
  /** Ends the process, as failed after `fail`: the run was cancelled, and everything is said. */
  exit(): void;
  /** Marks the step as failed. */
  fail(): void;
}
