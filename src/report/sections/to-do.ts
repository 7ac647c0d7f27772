import { code, text } from '../escape.js';
import { listed, type Section } from '../section.js';
import { taskWords } from '../task-words.js';

/** What is left to do after the move, as a list to tick off. */
export const toDoSection: Section = ({ postMoveTasks, outcome, restoration }) => {
  // Where things were put back, the table of what is left says more.
  if (postMoveTasks.length === 0 || restoration !== undefined) return [];
  const items = postMoveTasks.map(({ kind, name, action, automatic }) => {
    const who = automatic ? ' _(`restore` can do it)_' : '';
    return `- [ ] ${taskWords[kind].singular} ${code(name)}: ${text(action)}${who}`;
  });
  const head = outcome === 'moved' ? '### To do now' : '### To do after the move';
  return [listed(head, items)];
};
