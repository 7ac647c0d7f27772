import { findOutOfStep, writeFiles } from './generate/generate-files.js';

// `npm run generate` writes the generated files below the working directory; with `--check` it
// writes nothing and ends with 1 when one of them is out of step.
const checkOnly = process.argv.includes('--check');
const root = process.cwd();

const files = await findOutOfStep(root);
if (!checkOnly) await writeFiles(root, files);
for (const { path } of files) {
  console.log(checkOnly ? `out of step: ${path}` : `written: ${path}`);
}
if (checkOnly && files.length > 0) {
  console.error(
    'Generated files are out of step with src/contract. Mend them with: npm run generate',
  );
  process.exitCode = 1;
}
