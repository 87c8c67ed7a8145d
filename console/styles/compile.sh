#!/bin/sh
# Compiles console.scss with GOV.UK Frontend into the style sheet that is committed. Needs Node.js
# and the npm registry; only a change of the styles needs it, no build and no run does.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm install --prefix "$work" --no-audit --no-fund --ignore-scripts \
    govuk-frontend@6.6.0 sass@1.108.2

"$work/node_modules/.bin/sass" --no-source-map --style=compressed --quiet-deps \
    --load-path="$work/node_modules" \
    "$here/console.scss" "$here/../src/main/resources/static/assets/console.css"
