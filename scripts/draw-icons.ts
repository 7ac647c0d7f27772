import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { iconPng } from './package/icon.js';

// `npm run icons` draws the icons of the extension and of its task, in the sizes that Azure DevOps
// asks for.
const folder = join(process.cwd(), 'azure-pipelines');
await writeFile(join(folder, 'images', 'extension-icon.png'), iconPng(128));
await writeFile(join(folder, 'task', 'icon.png'), iconPng(32));
