#!/usr/bin/env bash
# The real udata of PyPI, with a database in memory, for one command: `udata.sh COMMAND...` runs it
# with ODC_UDATA (JSON: url, keys, organization) and ends the server. 3 when it cannot be had.
# The virtual environment stays outside the repository: ODC_UDATA_VENV, or the cache of the user.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
venv=${ODC_UDATA_VENV:-${XDG_CACHE_HOME:-$HOME/.cache}/odc-udata/venv}
work=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
unhad() { printf 'udata cannot be had: %s\n' "$1" >&2; exit 3; }

if ! "$venv/bin/python" -c 'import udata, mongomock' 2>/dev/null; then
  python=''
  for candidate in python3.13 python3.12 python3.11; do
    command -v "$candidate" > /dev/null 2>&1 && "$candidate" -c '' 2>/dev/null && python=$candidate && break
  done
  [ -n "$python" ] || unhad 'Python 3.11 or later is not there'
  mkdir -p "$(dirname "$venv")"
  timeout 60 "$python" -m venv "$venv" > "$work/venv.txt" 2>&1 || unhad "$(tail -1 "$work/venv.txt")"
  timeout 600 "$venv/bin/pip" install -q --disable-pip-version-check 'udata>=17.6,<18' 'mongomock>=4.3,<5' > "$work/pip.txt" 2>&1 ||
    unhad "$(tail -1 "$work/pip.txt")"
fi

port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
mkfifo "$work/alive"
"$venv/bin/python" "$here/start_udata.py" --port "$port" --folder "$work/files" \
  < "$work/alive" > "$work/world.json" 2> "$work/errors.txt" &
server=$!
exec 9> "$work/alive"
for _ in $(seq 300); do
  [ -s "$work/world.json" ] && break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.2
done
[ -s "$work/world.json" ] || unhad "$(tail -1 "$work/errors.txt")"
ODC_UDATA=$(cat "$work/world.json")
export ODC_UDATA
"$@" 9>&-
