import { resolve } from 'node:path';

import { buildAction } from './build/build-action.js';

// `npm run build` replaces dist/, or the folder that is named. dist/ is committed, because a runner executes it as it is.
const { files, packages } = await buildAction(process.cwd(), resolve(process.argv[2] ?? 'dist'));
for (const [name, bytes] of files) console.log(`${String(bytes).padStart(9)}  ${name}`);
console.log(`${files.length} files, code of ${packages} packages`);
