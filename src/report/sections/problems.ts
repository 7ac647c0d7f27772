import { text } from '../escape.js';
import { remedyMarkdown } from '../remedy.js';
import { listed, type Section } from '../section.js';

/** What went wrong with the run itself: each with what to do. */
export const problemsSection: Section = ({ problems }) => {
  if (problems.length === 0) return [];
  return [
    listed(
      '### What went wrong',
      problems,
      ({ sentence, remedy }) => `- ${text(sentence)}<br>${remedyMarkdown(remedy, '  ')}`,
    ),
  ];
};
