/** What asks GitHub, in one piece: a run that ends at its inputs asks nothing and loads none of it. */
export { githubApprovals } from './approvals.js';
export { checkRegistry } from './checks.js';
export { patient } from './client.js';
export { keepComment } from './comment.js';
