import { join, resolve } from 'node:path';

import { packageExtension } from './package/package-extension.js';

// `npm run package:extension` makes the .vsix of the Azure Pipelines task in extension-output/, or
// in the folder that is named.
const root = process.cwd();
const made = await packageExtension(
  root,
  resolve(process.argv[2] ?? join(root, 'extension-output')),
);
console.log(made);
