#!/bin/sh
# Bundles the editor of the pages from the packages that package-lock.json pins. The result is committed, so that a
# fresh clone builds with a JDK alone; .ci/run makes sure that it is what these sources give.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund --silent
npx esbuild editor.js --bundle --minify --format=esm --target=es2022 --charset=utf8 --legal-comments=none \
    --banner:js="/* CodeMirror 6 and Lezer, (c) Marijn Haverbeke and others, MIT licence. Bundled from src/editor. */" \
    --outfile=../main/resources/static/assets/editor.js
