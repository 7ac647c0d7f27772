#!/usr/bin/env bash
# Makes in an Azure DevOps project what a move needs: an environment with approvers. Can be run again. `az login` first, with the
# extension: az extension add --name azure-devops. Service connections with workload identity federation are made in the portal,
# because Azure DevOps names their subject only once they are there; this tells which are missing.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=scripts/set-up/common.sh
. "$here/common.sh"

usage() {
  cat << 'TEXT'
usage: azure-devops.sh --organization https://dev.azure.com/NAME --project NAME --approver ID [--environment workspace-move]
                       [--dry-run]
The approver is the id of a user or group: az devops user show --user MAIL --query id --output tsv
TEXT
}

read_options "organization project approver environment" "$@"
require organization project approver
need az
environment=${option_environment:-workspace-move}
at=(--organization "$option_organization" --only-show-errors)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

environment_id() {
  az devops invoke "${at[@]}" --area distributedtask --resource environments --route-parameters "project=$option_project" \
    --api-version 7.1 --query "value[?name=='$environment'].id | [0]" --output tsv
}

id=$(environment_id)
if [ -n "$id" ]; then
  there "environment $environment"
else
  printf '{"name":"%s","description":"Approves moves of Azure ML workspaces"}' "$environment" > "$work/environment.json"
  change "environment $environment" az devops invoke "${at[@]}" --area distributedtask --resource environments \
    --route-parameters "project=$option_project" --http-method POST --in-file "$work/environment.json" --api-version 7.1
  $dry_run || id=$(environment_id)
fi

checks=''
if [ -n "$id" ]; then
  checks=$(az devops invoke "${at[@]}" --area PipelinesChecks --resource configurations --route-parameters "project=$option_project" \
    --query-parameters resourceType=environment "resourceId=$id" --api-version 7.1-preview.1 \
    --query "value[?type.name=='Approval'].id" --output tsv)
fi
if [ -n "$checks" ]; then
  there "approval of $environment"
else
  # The type of the check is Azure DevOps' own for approvals.
  cat > "$work/check.json" << JSON
{"type":{"id":"8C6F20A7-A545-4486-9777-F762FAFE0D4D","name":"Approval"},
 "settings":{"approvers":[{"id":"$option_approver"}],"minRequiredApprovers":1,"requesterCannotBeApprover":true},
 "resource":{"type":"environment","id":"$id","name":"$environment"},"timeout":43200}
JSON
  change "approval of $environment" az devops invoke "${at[@]}" --area PipelinesChecks --resource configurations \
    --route-parameters "project=$option_project" --http-method POST --in-file "$work/check.json" --api-version 7.1-preview.1
fi

for name in workspace-move-validate workspace-move workspace-move-restore; do
  if [ -n "$(az devops service-endpoint list "${at[@]}" --project "$option_project" --query "[?name=='$name'].id" --output tsv)" ]; then
    there "service connection $name"
  else
    say "by hand     service connection $name: Azure Resource Manager, workload identity federation,"
    say "            for the application that azure.sh made: $option_organization/$option_project/_settings/adminservices"
  fi
done
