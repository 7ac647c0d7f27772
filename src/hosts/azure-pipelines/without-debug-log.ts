import { Writable } from 'node:stream';

import * as tl from 'azure-pipelines-task-lib';

/**
 * Reads something through the task library without its debug lines: they hold the value that is
 * read, and are printed before anybody could have it masked.
 */
export function withoutDebugLog<Value>(read: () => Value): Value {
  const nowhere = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  tl.setStdStream(nowhere);
  try {
    return read();
  } finally {
    tl.setStdStream(process.stdout);
  }
}
