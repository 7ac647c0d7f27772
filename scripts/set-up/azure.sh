#!/usr/bin/env bash
# Makes in Azure what a move needs: three applications without secrets, whom GitHub may speak for, and custom roles with
# their assignments. Can be run again: what is there is left as it is. `az login` first, as somebody who may make applications
# and assign roles at both subscriptions.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=scripts/set-up/common.sh
. "$here/common.sh"

usage() {
  cat << 'TEXT'
usage: azure.sh --source-subscription ID --destination-subscription ID --source-group NAME --destination-group NAME
                --repository OWNER/NAME [--branch main] [--move-environment workspace-move]
                [--restore-environment workspace-restore] [--prefix workspace-move]
                [--validate-subject TEXT] [--move-subject TEXT] [--restore-subject TEXT]
                [--validate-client-id ID] [--move-client-id ID] [--restore-client-id ID] [--dry-run]
Subjects are those of GitHub's default form unless given; github.sh tells when a repository has another.
An application that is there already is taken only when its client id is given: anybody in a tenant may register a name.
TEXT
}

read_options "source-subscription destination-subscription source-group destination-group repository branch move-environment
  restore-environment prefix validate-subject move-subject restore-subject validate-client-id move-client-id
  restore-client-id" "$@"
require source-subscription destination-subscription source-group destination-group repository
need az
repository=$option_repository
prefix=${option_prefix:-workspace-move}
validate_subject=${option_validate_subject:-repo:$repository:ref:refs/heads/${option_branch:-main}}
move_subject=${option_move_subject:-repo:$repository:environment:${option_move_environment:-workspace-move}}
restore_subject=${option_restore_subject:-repo:$repository:environment:${option_restore_environment:-workspace-restore}}
source=/subscriptions/$option_source_subscription
destination=/subscriptions/$option_destination_subscription
tenant=$(az account show --query tenantId --output tsv)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# role FILE: the custom role of the file, assignable at both subscriptions.
role() {
  local name definition=$work/role.json
  name=$(sed -n 's/^  "Name": "\(.*\)",$/\1/p' "$1")
  if [ -n "$(az role definition list --name "$name" --custom-role-only true --scope "$source" --query '[].roleName' --output tsv)" ]; then
    there "role $name"
    return
  fi
  sed "s|\"AssignableScopes\": \[\]|\"AssignableScopes\": [\"$source\", \"$destination\"]|" "$1" > "$definition"
  change "role $name" az role definition create --role-definition "@$definition"
}

# application KIND SUBJECT: sets client_id, empty in a dry run of what is not there yet. The name of an application is no
# proof of whose it is: one that exists is taken only by its id.
application() {
  local name=$prefix-$1 known=option_$1_client_id found
  set -- "$name" "$2"
  client_id=${!known:-}
  if [ -z "$client_id" ]; then
    found=$(az ad app list --filter "displayName eq '$name'" --query '[].appId' --output tsv)
    [ -z "$found" ] || die "an application $name is there (${found//[[:space:]]/ }): anybody may register a name. If it is yours, give its id (--validate-client-id, --move-client-id, --restore-client-id)"
    if $dry_run; then
      say "would make  application $name"
    else
      client_id=$(az ad app create --display-name "$name" --query appId --output tsv)
      say "made        application $name ($client_id)"
    fi
  else
    there "application $name ($client_id)"
  fi
  if [ -z "$client_id" ]; then
    say "would make  its service principal, and trust in $2"
    return
  fi
  if az ad sp show --id "$client_id" > "$work/principal" 2> /dev/null; then
    there "service principal of $1"
  else
    change "service principal of $1" az ad sp create --id "$client_id"
  fi
  if [ -n "$(az ad app federated-credential list --id "$client_id" --query "[?subject=='$2' && issuer=='https://token.actions.githubusercontent.com'].name" --output tsv)" ]; then
    there "trust of $1 in $2"
    return
  fi
  cat > "$work/credential.json" << JSON
{"name":"github","issuer":"https://token.actions.githubusercontent.com","subject":"$2","audiences":["api://AzureADTokenExchange"]}
JSON
  change "trust of $1 in $2" az ad app federated-credential create --id "$client_id" --parameters "@$work/credential.json"
}

# assign NAME ROLE SCOPE: gives the application of $client_id a role.
assign() {
  if [ -n "$client_id" ] && [ -n "$(az role assignment list --assignee "$client_id" --role "$2" --scope "$3" --query '[].id' --output tsv)" ]; then
    there "$1 has the role $2 at $3"
  else
    change "$1 gets the role $2 at $3" az role assignment create --assignee "$client_id" --role "$2" --scope "$3"
  fi
}

validator='Azure ML workspace move validator'
mover='Azure ML workspace mover'
restorer='Azure ML workspace restorer'
role "$here/roles/validator.json"
role "$here/roles/mover.json"
role "$here/roles/restorer.json"

application validate "$validate_subject"
validate_id=$client_id
assign "$prefix-validate" "$validator" "$source"
[ "$source" = "$destination" ] || assign "$prefix-validate" "$validator" "$destination"

application move "$move_subject"
move_id=$client_id
assign "$prefix-move" "$validator" "$source"
[ "$source" = "$destination" ] || assign "$prefix-move" "$validator" "$destination"
assign "$prefix-move" "$mover" "$source/resourceGroups/$option_source_group"
assign "$prefix-move" "$mover" "$destination/resourceGroups/$option_destination_group"

# Its role has no right to move, because nobody may have approved the job that uses it.
application restore "$restore_subject"
restore_id=$client_id
assign "$prefix-restore" "$validator" "$source"
[ "$source" = "$destination" ] || assign "$prefix-restore" "$validator" "$destination"
assign "$prefix-restore" "$restorer" "$destination/resourceGroups/$option_destination_group"

say
say 'by hand     to put role assignments back: Role Based Access Control Administrator for the one that restores, limited by'
say '            a condition to the roles that your plan names. Without it they are in the to-do list of the report.'
say
say 'Give these to github.sh, and the client ids to this script when you run it again:'
say "  --tenant-id $tenant --validate-client-id ${validate_id:-(not made yet)} --move-client-id ${move_id:-(not made yet)} \\"
say "  --restore-client-id ${restore_id:-(not made yet)} --source-subscription $option_source_subscription \\"
say "  --destination-subscription $option_destination_subscription --repository $repository"
