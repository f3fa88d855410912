# Read by bash before each block of commands (workbench.ts). $STATE is a folder of the test.
set -euo pipefail

# The packages of the repository are what npx finds first; elsewhere it fetches the kit by the name of its package.
npx() {
  [ "$1" != --yes ] || shift
  [ "$1" != @solowire/conformance ] || { shift; set -- solowire "$@"; }
  "$@"
}

# What differs from the command as it stands: other tests share this machine, so that its tolerances are wider, and what
# stays unsettled (exit code 2) is no matter of the documentation; and one whole run is enough, those after it ask for a section, unless they name cases.
solowire() {
  [ "$1" = test ] || { command solowire "$@"; return; }
  local more=(--time-scale 4)
  if [[ "$*" != *--only* && "$*" != *--case* && "$*" != *--grep* ]]; then
    [ ! -e "$STATE/whole" ] || more+=(--only close)
    touch "$STATE/whole"
  fi
  command solowire "$@" "${more[@]}" || { local code=$?; [ $code = 2 ] || return $code; }
}

# Starts a server that lives until the next one, or until the end of the page; waits until it says that it is ready.
serve() {
  stop
  : >"$STATE/said"
  set -m
  "$@" >"$STATE/said" 2>"$STATE/complained" &
  set +m
  echo $! >"$STATE/pid"
  until [ -s "$STATE/said" ]; do
    kill -0 "$(cat "$STATE/pid")" 2>/dev/null || { cat "$STATE/complained" >&2; return 1; }
    sleep 0.05
  done
  cat "$STATE/said"
}

stop() {
  [ -e "$STATE/pid" ] || return 0
  local pid; pid=$(cat "$STATE/pid")
  rm "$STATE/pid"
  kill -- "-$pid" 2>/dev/null || return 0
  # A server that drains takes its time; its port must be free for the next one.
  while kill -0 -- "-$pid" 2>/dev/null; do sleep 0.05; done
}
