import { follow } from '../../stages/move/move.js';
import { openJournal } from '../../stages/journal/journal.js';
import { finishMove } from './finish-move.js';
import { filesBeside } from './file-names.js';
import { locateAfterMove } from './locate-after-move.js';
import type { MoveContext } from './move-context.js';

/**
 * Follows a move that an earlier run sent, by the Location it wrote into its journal, to its end.
 * Sends nothing. The Location names the source group and not the run (recorded: its id is made of the
 * name and the region of the group), so its answer decides nothing alone: everything is looked up.
 */
export async function followJournaledMove(begun: MoveContext, location: string): Promise<void> {
  const { reader, signed, deadline, ports, request, run } = begun;
  const { clock, log, files } = ports;
  log.info('An earlier run sent this move, and Azure took it. Following it; nothing is sent.');
  run.note({ outcome: 'unknown', failureReason: 'move-unknown' });
  run.mark('Found already begun: followed by the Location in the journal');
  const path = filesBeside(request.planFile).journal;
  run.noteFile({ journal: path });
  const journal = openJournal(files, clock, path, {
    correlationId: reader.correlationId,
    planDigest: signed.digest,
  });
  const tools = { reader, clock, log, journal };
  // Nobody has asked for a while: the first question is put at once.
  const said = await follow(location, 0, deadline, tools);
  run.note({ armError: said.error });
  const watched = await locateAfterMove(said, reader, signed.plan, deadline, ports);
  await finishMove({ reader, signed, said, watched, request, deadline, ports, run });
}
