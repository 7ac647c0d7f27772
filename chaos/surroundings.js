// Loaded into a run before the bundle (`node --import`): the machine that it runs on. Its clock goes
// faster, may be wrong and may jump, and its disk may be full. The bundle knows nothing of it.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';

const { begin, speed, ahead, jump, writes } = JSON.parse(process.env.CHAOS_SURROUNDINGS ?? '{}');
delete process.env.CHAOS_SURROUNDINGS;
delete process.env.NODE_OPTIONS;

const RealDate = Date;
const started = RealDate.now();

function now() {
  const real = RealDate.now();
  const jumped = jump !== undefined && real - started > jump.afterMs ? jump.byMs : 0;
  return Math.round(begin + (real - begin) * speed) + ahead + jumped;
}

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }

  static now() {
    return now();
  }
};

const real = { setTimeout, setInterval, pause: promises.setTimeout };
const short = (ms) => (typeof ms === 'number' ? Math.ceil(ms / speed) : ms);
const fast = {
  setTimeout: (act, ms, ...rest) => real.setTimeout(act, short(ms), ...rest),
  setInterval: (act, ms, ...rest) => real.setInterval(act, short(ms), ...rest),
};
Object.assign(globalThis, fast);
// AbortSignal.timeout waits by these, too.
Object.assign(timers, fast);
promises.setTimeout = (ms, ...rest) => real.pause(short(ms), ...rest);

if (writes !== undefined) {
  let left = writes;
  const open = fs.open.bind(fs);
  fs.open = async (path, flags, ...rest) => {
    const file = await open(path, flags, ...rest);
    const write = file.writeFile.bind(file);
    file.writeFile = async (...given) => {
      left -= 1;
      if (left < 0) {
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
          code: 'ENOSPC',
        });
      }
      return write(...given);
    };
    return file;
  };
}
syncBuiltinESMExports();
