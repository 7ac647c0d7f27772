#!/usr/bin/env bash
# Makes in a GitHub repository what a move needs: an environment with reviewers, one for the restore, and the variables. Can be
# run again. `gh auth login` first, as an administrator of the repository.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=scripts/set-up/common.sh
. "$here/common.sh"

usage() {
  cat << 'TEXT'
usage: github.sh --repository OWNER/NAME --reviewers LOGIN[,LOGIN...] --tenant-id ID --validate-client-id ID
                 --move-client-id ID --restore-client-id ID --source-subscription ID --destination-subscription ID
                 [--move-environment workspace-move] [--restore-environment workspace-restore] [--dry-run]
TEXT
}

read_options "repository reviewers tenant-id validate-client-id move-client-id restore-client-id source-subscription
  destination-subscription move-environment restore-environment" "$@"
require repository reviewers tenant-id validate-client-id move-client-id restore-client-id source-subscription destination-subscription
need gh
repository=$option_repository
move_environment=${option_move_environment:-workspace-move}
restore_environment=${option_restore_environment:-workspace-restore}

# Who trusts a subject must know its form: a repository or its organisation may have set another.
default=$(gh api "repos/$repository/actions/oidc/customization/sub" --jq .use_default 2> /dev/null || echo unknown)
case $default in
  true) there 'subjects of identity tokens in the default form' ;;
  false) die 'this repository has a form of its own for the subject of identity tokens: give azure.sh --validate-subject, --move-subject and --restore-subject in that form, then run this with the form reset or the credentials checked by hand' ;;
  *) say 'to check    the form of the subject of identity tokens could not be read' ;;
esac

ids=()
IFS=, read -r -a logins <<< "$option_reviewers"
for login in "${logins[@]}"; do
  ids+=("{\"type\":\"User\",\"id\":$(gh api "users/$login" --jq .id)}")
done
reviewers=$(IFS=,; echo "${ids[*]}")

# environment NAME REVIEWERS: protected branches only. Written as a whole each time, which changes nothing when it is so.
environment() {
  local body
  body="{\"wait_timer\":0,\"prevent_self_review\":true,\"reviewers\":[$2],\"deployment_branch_policy\":{\"protected_branches\":true,\"custom_branch_policies\":false}}"
  put() { gh api --method PUT "repos/$repository/environments/$1" --input - <<< "$2"; }
  change "environment $1" put "$1" "$body"
}

variable() {
  local now
  now=$(gh variable get "$1" --repo "$repository" 2> /dev/null || true)
  if [ "$now" = "$2" ]; then there "variable $1"; else change "variable $1" gh variable set "$1" --repo "$repository" --body "$2"; fi
}

environment "$move_environment" "$reviewers"
environment "$restore_environment" ''
variable AZURE_TENANT_ID "$option_tenant_id"
variable VALIDATE_CLIENT_ID "$option_validate_client_id"
variable MOVE_CLIENT_ID "$option_move_client_id"
variable RESTORE_CLIENT_ID "$option_restore_client_id"
variable SOURCE_SUBSCRIPTION_ID "$option_source_subscription"
variable DESTINATION_SUBSCRIPTION_ID "$option_destination_subscription"

bypass=$(gh api "repos/$repository/environments/$move_environment" --jq .can_admins_bypass 2> /dev/null || echo unknown)
if [ "$bypass" = false ]; then
  there "administrators may not bypass $move_environment"
else
  say "by hand     untick \"Allow administrators to bypass configured protection rules\":"
  say "            https://github.com/$repository/settings/environments"
fi
