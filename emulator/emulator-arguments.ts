import { parseArgs } from 'node:util';

/** Arguments or files a person gave that cannot be used; the message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface EmulatorArguments {
  readonly state: string;
  readonly faults: string | null;
  readonly log: string | null;
  /** Port of the proxy; 0 takes a free one. */
  readonly port: number;
}

const USAGE = 'usage: npm run emulator -- --state FILE [--faults FILE] [--port N] [--log FILE]';

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`--port must be a whole number from 0 to 65535, not '${text}'`);
  }
  return port;
}

/** @throws UsageError for an unknown option, a missing value, or when --state is missing. */
export function parseEmulatorArguments(args: readonly string[]): EmulatorArguments {
  const options = {
    state: { type: 'string' },
    faults: { type: 'string' },
    port: { type: 'string', default: '0' },
    log: { type: 'string' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    if (values.state === undefined) throw new UsageError(`--state is missing; ${USAGE}`);
    return {
      state: values.state,
      faults: values.faults ?? null,
      log: values.log ?? null,
      port: parsePort(values.port),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason.split('\n')[0] ?? ''}; ${USAGE}`);
  }
}
