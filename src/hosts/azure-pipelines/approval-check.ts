import { textAt, type JsonValue } from '../../domain/json.js';
import { sameId } from '../../domain/azure/resource-id.js';

/**
 * The type of the check "Approvals" (Azure DevOps REST API 7.1: Approvals And Checks, check
 * configurations).
 */
const APPROVAL_CHECK = '8c6f20a7-a545-4486-9777-f762fafe0d4d';

/**
 * Whether the configuration of a check, or a reference to one, is of the kind that people approve.
 */
export function isApprovalCheck(check: JsonValue): boolean {
  return sameId(textAt(check, 'type', 'id') ?? '', APPROVAL_CHECK);
}
