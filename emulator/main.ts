import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import {
  emulatorHelp,
  parseEmulatorArguments,
  UsageError,
  type EmulatorArguments,
} from './emulator-arguments.js';
import { FaultFileError, parseFaultFile } from './network/fault-file.js';
import { isJsonObject, parseJson } from './parse-json.js';
import { redactExchange } from './redact-exchange.js';
import { readyMade } from './scenarios/ready-made.js';
import { startEmulator, type Emulator } from './start-emulator.js';
import type { JsonObject, LoggedExchange } from './types.js';

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

function readState(file: string): JsonObject {
  const text = readText(file);
  try {
    const value = parseJson(text);
    if (isJsonObject(value)) return value;
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${reasonOf(error)}`);
  }
  throw new UsageError(`${file} must be an object of resource bodies keyed by resource id`);
}

/** Empties the log and says how to add a line to it. */
function openLog(file: string): (exchange: LoggedExchange) => void {
  try {
    writeFileSync(file, '');
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  }
  return (exchange) => {
    appendFileSync(file, `${JSON.stringify(redactExchange(exchange))}\n`);
  };
}

async function startFrom(given: EmulatorArguments): Promise<Emulator> {
  const state =
    'file' in given.state ? readState(given.state.file) : readyMade[given.state.scenario].state();
  const faults = given.faults === null ? [] : parseFaultFile(readText(given.faults), given.faults);
  const log = given.log === null ? {} : { onExchange: openLog(given.log) };
  try {
    return await startEmulator({ state, faults, port: given.port, ...log });
  } catch (error) {
    throw new UsageError(`cannot start: ${reasonOf(error)}`);
  }
}

const LONG_MS = 24 * 3_600_000;

async function main(): Promise<void> {
  const given = parseEmulatorArguments(process.argv.slice(2));
  if (given === 'help') {
    console.log(emulatorHelp());
    return;
  }
  const emulator = await startFrom(given);
  // What listens keeps no process alive by itself.
  const stay = setInterval(() => undefined, LONG_MS);
  const stop = (): void => {
    clearInterval(stay);
    void emulator.stop();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.log(JSON.stringify(emulator.environment));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof FaultFileError)) throw error;
  console.error(`emulator: ${error.message.replaceAll('\n', ' ')}`);
  process.exitCode = 2;
}
