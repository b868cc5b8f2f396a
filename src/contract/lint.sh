#!/usr/bin/env bash
# Holds the contract that the build has made of api/ to api/.spectral.yaml, and the Dockerfile to its language.
set -euo pipefail
cd "$(dirname "$0")"
contract=../../target/contract/openapi.yaml
[ -e "$contract" ] || { echo "there is no $contract: run ./mvnw -DskipTests package first" >&2; exit 2; }
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund --ignore-scripts --silent
node_modules/.bin/spectral lint --ruleset ../../api/.spectral.yaml --fail-severity warn "$contract"
node_modules/.bin/dockerfile-utils lint ../../Dockerfile
