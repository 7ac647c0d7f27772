/** Where the product runs. */
export const hostNames = ['github', 'azure-pipelines'] as const;
export type HostName = (typeof hostNames)[number];
