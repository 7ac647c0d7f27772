import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { renderHtml } from '../src/hosts/terminal/render-html.js';

/** One act as it was played. */
export interface Played {
  readonly title: string;
  readonly story: string;
  readonly outcome: string;
  readonly reason: string;
  /** The name of its page, in the same folder. */
  readonly page: string;
}

/** Files that the demo leaves beside its pages, with what they are. */
export const papers = {
  'workspace-move-plan.json': 'the plan that was approved',
  'workspace-move-journal.jsonl': 'one line before each request that changes something',
  'workspace-move-id-map.json': 'old and new resource ids',
} as const;

/** GitHub's own stylesheet, and the column that it shows a summary in. */
export function githubStyle(): string {
  const file = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css');
  return `${readFileSync(file, 'utf8')}
body { margin: 0; color-scheme: light dark; background: light-dark(#ffffff, #0d1117); }
header { display: none; }
.markdown-body { box-sizing: border-box; max-width: 980px; margin: 0 auto; padding: 32px; }
`;
}

/** The page that leads to all others. */
export function indexPage(acts: readonly Played[], changes: readonly string[]): string {
  const rows = acts.map(
    ({ title, story, outcome, reason, page }, index) =>
      `| ${index + 1} | ${title}<br>${story} | \`${outcome}\`${reason === '' ? '' : ` \`${reason}\``} | PAGE:${page} |`,
  );
  const markdown = [
    '## The main job, end to end, on an embedded Azure',
    'Each page is the summary that the bundle wrote, as GitHub shows it.',
    ['| Act | What happens | Ends | Page |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    `Left beside it: ${Object.entries(papers)
      .map(([file, what]) => `PAGE:${file} (${what})`)
      .join(', ')}.`,
    '### Everything that Azure was asked to change',
    ['```', ...changes, '```'].join('\n'),
  ].join('\n\n');
  // Pages link nowhere else; these are in the same folder, by names that are ours.
  return renderHtml(markdown, 'Demo', githubStyle()).replaceAll(
    /PAGE:([\w.-]+)/g,
    '<a href="$1">$1</a>',
  );
}
