# Sourced by the scripts beside it. What is there already is left as it is; with --dry-run nothing is made.

dry_run=false

say() { printf '%s\n' "$*"; }

die() { printf 'error: %s\n' "$*" >&2; exit 2; }

need() { command -v "$1" > /dev/null || die "$1 is not installed"; }

# change WHAT COMMAND...: says what is made, and makes it unless this is a dry run.
change() {
  local what=$1
  shift
  if $dry_run; then
    say "would make  $what"
  else
    "$@" > /dev/null
    say "made        $what"
  fi
}

there() { say "is there    $*"; }

# Options are --name VALUE, kept as variables option_name; $1 lists those that are known.
read_options() {
  local known name
  known=$(tr -s "\n " " " <<< "$1")
  shift
  while [ $# -gt 0 ]; do
    case $1 in
      --dry-run) dry_run=true; shift; continue ;;
      --help | -h) usage; exit 0 ;;
    esac
    name=${1#--}
    case " $known " in *" $name "*) ;; *) usage >&2; die "there is no option $1" ;; esac
    [ $# -gt 1 ] || die "the option $1 has no value"
    case $2 in *[\"\'\\\|\&]*) die "the option $1 has a sign that is not allowed" ;; esac
    printf -v "option_${name//-/_}" '%s' "$2"
    shift 2
  done
}

require() {
  local name variable
  for name in "$@"; do
    variable=option_${name//-/_}
    [ -n "${!variable:-}" ] || { usage >&2; die "the option --$name is missing"; }
  done
}
