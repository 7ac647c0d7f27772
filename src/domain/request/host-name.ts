/** Where the product runs. */
export const hostNames = ['github', 'azure-pipelines', 'terminal'] as const;
export type HostName = (typeof hostNames)[number];
