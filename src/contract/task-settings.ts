/**
 * The input of the Azure Pipelines task that names a service connection. It has no twin on GitHub.
 */
export const CONNECTION_INPUT = 'azureSubscription';
