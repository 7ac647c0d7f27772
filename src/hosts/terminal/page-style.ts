/** Looks of a summary page: near to what a reader knows from GitHub, light and dark. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #0d1117);
  --ink: light-dark(#1f2328, #f0f6fc);
  --faint: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d);
  --stripe: light-dark(#f6f8fa, #151b23);
  --code: light-dark(#818b981f, #656c7633);
  --quote: light-dark(#9a6700, #d29922);
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 24px; background: var(--page); color: var(--ink);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
header { max-width: 1012px; margin: 0 auto 12px; color: var(--faint); }
main {
  max-width: 1012px; margin: 0 auto; padding: 20px 28px; border: 1px solid var(--line); border-radius: 6px;
  overflow-wrap: break-word;
}
main > :first-child { margin-top: 0; }
h2, h3, h4 { line-height: 1.25; margin: 24px 0 12px; font-weight: 600; }
h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.25em; }
h4 { font-size: 1em; }
p, ul, pre, table, details, blockquote { margin: 0 0 14px; }
ul { padding-left: 2em; }
li:has(> input) { list-style: none; }
li > input { margin: 0 .4em 0 -1.5em; vertical-align: middle; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
tr:nth-child(even) td { background: var(--stripe); }
code, pre { font: 85%/1.45 ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
code { padding: .2em .4em; border-radius: 6px; background: var(--code); white-space: break-spaces; }
td code { overflow-wrap: anywhere; }
pre { padding: 14px; border-radius: 6px; background: var(--stripe); overflow: auto; }
pre code { padding: 0; background: none; font-size: 100%; white-space: pre; }
blockquote { padding: 4px 14px; border-left: 4px solid var(--quote); }
blockquote p { margin: 0; }
details { border: 1px solid var(--line); border-radius: 6px; padding: 8px 14px; }
details > table, details > ul { margin: 12px 0 6px; }
summary { cursor: pointer; font-weight: 600; }
hr { height: 1px; border: 0; background: var(--line); margin: 20px 0; }
sub { vertical-align: baseline; font-size: 12px; color: var(--faint); }
`;
