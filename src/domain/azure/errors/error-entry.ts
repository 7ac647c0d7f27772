/** What the product knows about one error code of Azure Resource Manager. */
export interface ErrorEntry {
  /** As Azure spells it. */
  readonly code: string;
  /** One sentence: what Azure says with it. */
  readonly meaning: string;
  /** What the user does. */
  readonly remedy: string;
  /** Public name of the document it comes from. */
  readonly source: string;
  /**
   * `authorization`: the caller lacks a right. `busy`: another operation holds a group; waiting
   * helps.
   */
  readonly group?: 'authorization' | 'busy' | 'unregistered';
}

/** Public names of the documents that describe ARM's errors. */
export const errorSources = {
  moveArticle: 'Microsoft: Move Azure resources to a new resource group or subscription',
  support: 'Microsoft support: Troubleshoot moving resources',
  rpc: 'Azure Resource Manager RPC: Move Resource',
  recorded: 'Recorded answers of Azure Resource Manager',
  locks: 'Microsoft: Lock your Azure resources',
  throttling: 'Microsoft: Understand how Azure Resource Manager throttles requests',
  dataFactory: 'Microsoft: Troubleshoot CI/CD issues in Azure Data Factory',
  vmErrors: 'Microsoft: Error codes of Azure virtual machines',
} as const;
