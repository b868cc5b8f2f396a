#!/usr/bin/env bash
# Starts the built service with the demo's organisation and has Specmatic make requests from its contract, valid ones and
# ones with every value left out, of another type or out of range: fuzz.mjs says what may not come of it.
set -euo pipefail
cd "$(dirname "$0")"
[ -e ../../target/goalkeeper.jar ] || { echo "there is no target/goalkeeper.jar: run ./mvnw -DskipTests package first" >&2; exit 2; }
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund --ignore-scripts --silent
node fuzz.mjs
