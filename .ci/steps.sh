# Steps that run to the end whatever one of them finds, for scripts that source this. Their logs and vitest's reports are in $results.

readonly LINES_OF_FAILED=40
results=$(mktemp -d)
touch "$results/steps"

# step NAME COMMAND…: runs it, and goes on where it fails, so that one run shows every fault.
step() {
  local name=$1 start=$SECONDS outcome=passed
  shift
  echo "== $name"
  "$@" 2>&1 | tee "$results/$name.log" || outcome=FAILED
  echo "== $name $outcome in $((SECONDS - start)) s" | tee -a "$results/steps"
}

# in_two_lanes FUNCTION…: two processors share the functions, each takes the next that is not begun; what the second prints comes in one piece.
in_two_lanes() {
  local second
  take_turns "$@" >"$results/second-lane.log" 2>&1 &
  second=$!
  take_turns "$@"
  wait "$second"
  cat "$results/second-lane.log"
}

take_turns() {
  local each
  for each in "$@"; do
    # Of two that make a folder at once, one fails.
    if mkdir "$results/begun-$each" 2>/dev/null; then "$each"; fi
  done
}

failed() { grep -q ' FAILED in ' "$results/steps"; }

# The log's last lines tell what failed, how long each step took, and the number of tests.
finish() {
  local status=$? reports=("$results"/*.json) line name
  set +e
  while read -r line; do
    [[ $line == *' FAILED in '* ]] || continue
    name=${line#== } name=${name% FAILED in *}
    echo "== how $name failed"
    tail -n "$LINES_OF_FAILED" "$results/$name.log"
  done <"$results/steps"
  cat "$results/steps"
  if [[ -f ${reports[0]} ]]; then
    node scripts/ci-summary.mjs "${reports[@]}" || status=1
  fi
  ! failed || status=1
  rm -rf "$results"
  exit "$status"
}
trap finish EXIT
