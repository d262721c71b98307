#!/usr/bin/env bash
# What only a real installation shows: the packed program, its streams, signals, full disks, no
# network; then the same verdicts as Frictionless and a real udata, where Python is there. Six minutes at most.
# Needs Node; uses unshare (Linux) and Python 3 when they are there.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
root=$PWD
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; chmod -R u+w "$work" 2>/dev/null; rm -rf "$work"' EXIT
export NO_COLOR=1 CI=true ODC_CACHE_DIR="$work/cache"
unset ODC_LANG ODC_FAIL_ON ODC_MODE ODC_MAX_ISSUES ODC_PROJECT ODC_OFFLINE FORCE_COLOR

passed=0 failed=0
ok() { passed=$((passed + 1)); printf 'ok    %s\n' "$1"; }
skip() { printf 'skip  %s: %s\n' "$1" "$2"; }
fail() {
  failed=$((failed + 1))
  printf 'FAIL  %s\n' "$1"
  [ -z "${2:-}" ] || printf '%s\n' "$2" | head -20 | cut -c1-300 | sed 's/^/      /'
}
# expect NAME CODE PATTERN COMMAND...: the exit code, and what the screen has to say; never a stack.
expect() {
  local name=$1 code=$2 pattern=$3 said got
  shift 3
  said=$(timeout 60 "$@" 2>&1)
  got=$?
  if [ "$got" -ne "$code" ]; then fail "$name" "exit code $got, not $code: $said"
  elif ! grep -qE -e "$pattern" <<<"$said"; then fail "$name" "no « $pattern » in: $said"
  elif grep -qE '^ +at .*[:(]|node:internal' <<<"$said"; then fail "$name" "a stack trace: $said"
  else ok "$name"; fi
}
# same NAME FILE FILE
same() { if cmp -s "$2" "$3"; then ok "$1"; else fail "$1" "$(diff "$2" "$3")"; fi; }
# nothing NAME FOLDER: no file was left in it
nothing() { if [ -z "$(ls -A "$2")" ]; then ok "$1"; else fail "$1" "$(ls -A "$2")"; fi; }
untimed() { sed -E 's/"seconds": ?[0-9.]+/"seconds":0/' "$1"; }

# -- a fresh installation ---------------------------------------------------------------------------

app="$work/application"
mkdir -p "$app" && cd "$app" || exit 1
printf '{"private":true}' > package.json
packed=$(cd "$root" && npm pack --silent --ignore-scripts --pack-destination "$work" | tail -1)
if [ -f "$work/$packed" ]; then ok 'npm pack makes a package'; else fail 'npm pack makes a package'; fi
listed=$(tar -tzf "$work/$packed")
if grep -qE '^package/(src|test|bench|scripts)/' <<<"$listed"; then fail 'the package holds what runs only' "$listed"
else ok 'the package holds what runs only'; fi
if said=$(timeout 180 npm install --no-audit --no-fund --omit=dev --loglevel=error "$work/$packed" 2>&1); then
  ok 'npm installs it'
else
  fail 'npm installs it' "$said"
  echo "integration: $passed passed, $failed failed"
  exit 1
fi
odc="$app/node_modules/.bin/odc"
examples="$app/node_modules/odc/examples/donnees"
good="$examples/subventions-2024.csv"
bad="$examples/subventions-2024-tableur.csv"
grants=(--schema scdl/subventions)

# -- the main job -----------------------------------------------------------------------------------

expect 'the version alone' 0 '^[0-9]+\.[0-9]+\.[0-9]+$' "$odc" --version
if [ "$failed" -gt 0 ]; then
  echo "integration: $passed passed, $failed failed"
  exit 1
fi
expect 'help' 0 'odc validate' "$odc" validate --help
expect 'a good file' 0 'scdl/subventions' "$odc" validate "$good" "${grants[@]}"
expect 'a bad file' 1 'erreurs' "$odc" validate "$bad" "${grants[@]}"
expect 'in English' 1 'errors' "$odc" validate "$bad" "${grants[@]}" --lang en
expect 'a schema that is guessed' 0 'scdl/subventions' "$odc" validate "$good"
expect 'a project' 0 'scdl/subventions' "$odc" validate -C "$app/node_modules/odc/examples"
expect 'the page of a code' 0 'type-error' "$odc" explain type-error
expect 'the catalogue' 0 'scdl/budget' "$odc" schemas list --offline
expect 'a template' 0 '' "$odc" schemas template scdl/budget -o "$work/modèle d’été.xlsx" --offline
expect 'the template is valid' 0 'scdl/budget' "$odc" validate "$work/modèle d’été.xlsx" --schema scdl/budget
for format in pretty json ndjson csv junit sarif github gitlab html markdown; do
  expect "format $format" 1 '.' "$odc" validate "$bad" "${grants[@]}" --format "$format"
done

# -- streams and places -----------------------------------------------------------------------------

expect 'standard input' 0 'scdl/subventions' sh -c "cat '$good' | '$odc' validate - --schema scdl/subventions"
gzip -c "$good" > "$work/a.csv.gz"
expect 'gzip' 0 'scdl/subventions' "$odc" validate "$work/a.csv.gz" "${grants[@]}"
expect 'gzip on standard input' 0 'scdl/subventions' sh -c "'$odc' validate - --schema scdl/subventions < '$work/a.csv.gz'"
mkdir -p "$work/mes données/été" && cp "$good" "$work/mes données/été/subventions accordées.csv"
expect 'spaces and accents in a path' 0 'subventions accordées' "$odc" validate "$work/mes données/été/subventions accordées.csv" "${grants[@]}"
expect 'a folder' 0 'subventions accordées' "$odc" validate "$work/mes données" "${grants[@]}"
expect 'a pattern' 0 'subventions accordées' "$odc" validate "$work/mes données/**/*.csv" "${grants[@]}"
mkfifo "$work/tube"
{ cat "$good" > "$work/tube"; } > /dev/null 2>&1 &
expect 'a named pipe' 0 'scdl/subventions' "$odc" validate "$work/tube" "${grants[@]}"
said=$("$odc" validate "$bad" "${grants[@]}" --format json 2>&1 | head -1; printf '%s' "${PIPESTATUS[0]}")
if [[ $said == *1 && $said != *' at '* ]]; then ok 'a reader that goes away'; else fail 'a reader that goes away' "$said"; fi
"$odc" validate "$bad" "${grants[@]}" --format json > "$work/1.json"
LC_ALL=C TZ=Pacific/Noumea "$odc" validate "$bad" "${grants[@]}" --format json > "$work/2.json"
same 'the same report in another locale and time zone' <(untimed "$work/1.json") <(untimed "$work/2.json")
pids=()
for n in 1 2 3 4; do "$odc" validate "$bad" "${grants[@]}" --format json > "$work/par$n.json" & pids+=($!); done
wait "${pids[@]}"
same 'the same report from several at once' <(untimed "$work/par1.json") <(untimed "$work/par4.json")

# -- what goes wrong --------------------------------------------------------------------------------

expect 'a wrong option' 2 '--mode' "$odc" validate "$good" --nope
expect 'a wrong value' 2 'strict' "$odc" validate "$good" --mode exact
expect 'a wrong command' 2 'validate' "$odc" validte
expect 'no file' 2 'odc validate' "$odc" validate
expect 'an unknown schema' 2 'scdl/subventions' "$odc" validate "$good" --schema scdl/subvention --offline
expect 'a folder as schema' 2 '.' "$odc" validate "$good" --schema "$work"
printf '{"fields":[{"name":"a","type":"text"},{"name":"a","constraints":{"pattern":"("}}]}' > "$work/faux.json"
expect 'a wrong schema, whole' 2 '/fields/1' "$odc" validate "$good" --schema "$work/faux.json"
expect 'a missing file' 3 'introuvable' "$odc" validate "$work/absent.csv"
printf '<!DOCTYPE html><html><body>Erreur 404</body></html>' > "$work/page.csv"
expect 'a page for a table' 3 'HTML' "$odc" validate "$work/page.csv"
: > "$work/vide.csv"
expect 'an empty file' 3 'vide' "$odc" validate "$work/vide.csv"
head -c 300 "$work/a.csv.gz" > "$work/coupé.csv.gz"
expect 'a damaged gzip' 3 'abîmé' "$odc" validate "$work/coupé.csv.gz"
mkdir -p "$work/sans tableau"
expect 'a folder without table' 3 'tableau' "$odc" validate "$work/sans tableau"
printf 'gardé' > "$work/gardé.json"
expect 'a file that is there' 2 '--force' "$odc" validate "$good" "${grants[@]}" --format json -o "$work/gardé.json"
if [ "$(cat "$work/gardé.json")" = 'gardé' ]; then ok 'is left as it was'; else fail 'is left as it was'; fi
expect 'an output folder that is not there' 2 'dossier' "$odc" validate "$good" -o "$work/nulle part/r.json"
if [ "$(id -u)" -ne 0 ]; then
  cp "$good" "$work/fermé.csv" && chmod 000 "$work/fermé.csv"
  expect 'a file that may not be read' 3 'accès' "$odc" validate "$work/fermé.csv"
else skip 'a file that may not be read' 'root reads everything'; fi
if [ -e /dev/full ]; then
  expect 'a full disk under standard output' 2 'disque est plein' sh -c "'$odc' validate '$bad' --schema scdl/subventions > /dev/full"
else skip 'a full disk under standard output' 'no /dev/full'; fi

# -- without network, on small and closed disks -----------------------------------------------------

if unshare -rn true 2>/dev/null; then
  expect 'without network' 0 'scdl/subventions' unshare -rn "$odc" validate "$good" "${grants[@]}"
  expect 'a schema to be fetched, without network' 4 '.' unshare -rn "$odc" validate "$good" --schema https://schema.data.gouv.fr/x.json
else skip 'without network' 'unshare is not allowed'; fi
if unshare -rm mount -t tmpfs tmpfs /mnt 2>/dev/null; then
  cat > "$work/petit.sh" <<'SCRIPT'
mount -t tmpfs -o size=16k tmpfs "$1" || exit 99
"$2" validate "$3" --schema scdl/subventions --format html -o "$1/rapport.html"
code=$?
ls -A "$1" >&2
exit $code
SCRIPT
  mkdir -p "$work/petit"
  expect 'a full disk' 2 'disque est plein' unshare -rm sh "$work/petit.sh" "$work/petit" "$odc" "$bad"
  said=$(unshare -rm sh "$work/petit.sh" "$work/petit" "$odc" "$bad" 2>&1)
  if grep -qE '^\.?rapport' <<<"$said"; then fail 'leaves no half of a file' "$said"; else ok 'leaves no half of a file'; fi
  cat > "$work/clos.sh" <<'SCRIPT'
mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" || exit 99
"$2" validate "$3" --schema scdl/subventions --format json -o "$1/r.json"
SCRIPT
  mkdir -p "$work/clos"
  expect 'a read-only folder' 2 '.' unshare -rm sh "$work/clos.sh" "$work/clos" "$odc" "$good"
  nothing 'leaves nothing in it' "$work/clos"
else skip 'full and read-only disks' 'mount is not allowed'; fi

# -- long inputs ------------------------------------------------------------------------------------

rows() { # endless rows of grants
  node -e '
    const { readFileSync, writeSync } = require("node:fs");
    const [header, ...lines] = readFileSync(process.argv[1], "utf8").trim().split("\n");
    const block = Buffer.from(lines.join("\n").concat("\n").repeat(200));
    const write = (bytes) => { for (let at = 0; at < bytes.length; ) try { at += writeSync(1, bytes, at); } catch (error) { if (error.code !== "EAGAIN") process.exit(0); } };
    write(Buffer.from(header + "\n"));
    for (let count = Number(process.argv[2] ?? Infinity); count > 0; count--) write(block);
  ' "$good" "$@"
}
mkdir -p "$work/interrompu"
mkfifo "$work/long"
{ rows > "$work/long"; } > /dev/null 2>&1 &
"$odc" validate "$work/long" "${grants[@]}" --format json -o "$work/interrompu/r.json" > "$work/int.txt" 2>&1 &
pid=$!
sleep 2
kill -INT "$pid" 2>/dev/null
wait "$pid"
code=$?
if [ "$code" -eq 130 ] && ! grep -qE '^ +at ' "$work/int.txt"; then ok 'Ctrl-C'; else fail 'Ctrl-C' "exit code $code: $(cat "$work/int.txt")"; fi
nothing 'leaves no report' "$work/interrompu"
rows 200 > "$work/long.csv"
expect 'a long file in little memory' 0 '400.000.+lignes|400.000$' node --max-old-space-size=40 "$app/node_modules/odc/bin/odc.js" validate "$work/long.csv" "${grants[@]}"

# -- the same verdicts as Frictionless --------------------------------------------------------------

cd "$work" || exit 1
python=''
for candidate in "${ODC_BENCH_VENV:+$ODC_BENCH_VENV/bin/python}" python3.13 python3.12 python3.11 python3.10 python3; do
  [ -n "$candidate" ] && command -v "$candidate" > /dev/null 2>&1 && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 9))' 2>/dev/null && python=$candidate && break
done
if [ -n "$python" ] && ! "$python" -c 'import frictionless, rdflib' 2>/dev/null; then
  timeout 120 sh -c "'$python' -m venv '$work/venv' && '$work/venv/bin/pip' install -q --disable-pip-version-check 'frictionless>=5.19,<6' 'rdflib>=7,<8'" > "$work/pip.txt" 2>&1
  python="$work/venv/bin/python"
fi
if [ -n "$python" ] && "$python" -c 'import frictionless' 2>/dev/null; then
  said=$(timeout 150 "$python" "$root/test/integration/differential.py" "$odc" --tables 800 2>&1)
  if [ $? -eq 0 ]; then ok "$(tail -1 <<<"$said")"; else fail 'the verdicts of Frictionless' "$(grep UNEXPECTED <<<"$said" || tail -5 <<<"$said")"; fi
else skip 'the verdicts of Frictionless' "Python 3 with frictionless is not to be had: $(tail -1 "$work/pip.txt" 2>/dev/null)"; fi

# -- descriptions, in independent readers -----------------------------------------------------------

if [ -n "$python" ] && "$python" -c 'import frictionless, rdflib' 2>/dev/null; then
  said=$(timeout 120 "$python" "$root/test/integration/metadata.py" "$odc" "$app/node_modules/odc/examples" 2>&1)
  if [ $? -eq 0 ]; then ok "$(tail -1 <<<"$said")"; else fail 'descriptions in independent readers' "$(grep FAIL <<<"$said" || tail -5 <<<"$said")"; fi
else skip 'descriptions in independent readers' 'Python 3 with rdflib and frictionless is not to be had'; fi

# -- the Parquet files, in DuckDB -------------------------------------------------------------------

duck=$python
if [ -n "$duck" ] && ! "$duck" -c 'import duckdb' 2>/dev/null; then
  [ -x "$work/venv/bin/pip" ] || "$duck" -m venv "$work/venv" > /dev/null 2>&1
  timeout 120 "$work/venv/bin/pip" install -q --disable-pip-version-check 'duckdb>=1.1,<2' > "$work/pip.txt" 2>&1
  duck="$work/venv/bin/python"
fi
if [ -n "$duck" ] && "$duck" -c 'import duckdb' 2>/dev/null; then
  said=$(timeout 120 "$duck" "$root/test/integration/parquet.py" "$odc" "$app/node_modules/odc/examples" 2>&1)
  if [ $? -eq 0 ]; then ok "$(tail -1 <<<"$said")"; else fail 'the Parquet files in DuckDB' "$(grep FAIL <<<"$said" || tail -5 <<<"$said")"; fi
else skip 'the Parquet files in DuckDB' "Python 3 with duckdb is not to be had: $(tail -1 "$work/pip.txt" 2>/dev/null)"; fi

# -- the real udata, the software of data.gouv.fr ----------------------------------------------------

said=$(timeout 1200 bash "$root/test/servers/udata.sh" bash -c '
  cd "$1" && npx vitest run test/contract/udata/real.test.ts 2>&1 | tail -40
  [ "${PIPESTATUS[0]}" -eq 0 ] || exit 1
  bash test/integration/publish.sh "$2" "$3"' - "$root" "$odc" "$work/publication" 2>&1)
code=$?
if [ "$code" -eq 0 ]; then ok 'the real udata: the contract suite, and an authority published twice'
elif [ "$code" -eq 3 ]; then skip 'the real udata' "$said"
else fail 'the real udata' "$(grep -E '×|FAIL|Error' <<<"$said" || tail -20 <<<"$said")"; fi

echo "integration: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
