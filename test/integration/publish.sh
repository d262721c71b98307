#!/usr/bin/env bash
# A small authority publishes to the udata that ODC_UDATA tells of, twice, then once with a change.
# publish.sh ODC FOLDER: the program, and an empty folder. Says what went wrong, or nothing.
set -uo pipefail
odc=$1 folder=$2
examples=$(cd "$(dirname "$0")/../../examples" && pwd)
of() { node -p "const w = JSON.parse(process.env.ODC_UDATA); w.keys.editor && $1"; }
DATAGOUV_API_KEY=$(of w.keys.editor)
export DATAGOUV_API_KEY
url=$(of w.url)
unset ODC_OFFLINE HTTP_PROXY HTTPS_PROXY http_proxy https_proxy
wrong() { printf '%s\n' "$1"; printf '%s\n' "${2:-}" | head -20; exit 1; }
run() { said=$(timeout 120 "$odc" "$@" 2>&1); code=$?; }

mkdir -p "$folder/donnees" && cd "$folder" || exit 1
printf 'nom;montant;date\nLecture pour tous;1200;2024-03-01\nVélo club;800;2024-04-02\n' > donnees/subventions.csv
cat > odc.yml <<'YML'
version: 1
authority: {name: Commune de Valsonge, siren: "219900172", contact: {name: Mairie de Valsonge, email: opendata@example.org}}
license: lov2
datasets:
  - id: subventions
    title: Subventions aux associations
    description: Les subventions que la commune de Valsonge verse aux associations, avec le nom du bénéficiaire, le montant et la date.
    keywords: [subventions, associations]
    frequency: annual
    temporal: {start: "2024-01-01", end: "2024-12-31"}
    provenance: {certifiedBy: Direction générale, certifiedOn: "2025-01-15"}
    resources: [{path: donnees/subventions.csv, description: Une ligne par subvention}]
YML
run build; [ "$code" -eq 0 ] || wrong 'the build' "$said"
run publish login --url "$url"; [ "$code" -eq 0 ] && grep -q 'Ville Test' <<<"$said" || wrong 'the key' "$said"
run publish --url "$url"; [ "$code" -eq 2 ] && grep -q -e '--yes' <<<"$said" || wrong 'nobody to say yes' "$said"
run publish --url "$url" --yes; [ "$code" -eq 0 ] && grep -q 'identique' <<<"$said" || wrong 'a first publication' "$said"
first=$(cat odc.lock.json)
run publish --url "$url" --yes; [ "$code" -eq 0 ] && grep -q 'Rien à envoyer' <<<"$said" || wrong 'a second one changes nothing' "$said"
[ "$(cat odc.lock.json)" = "$first" ] || wrong 'the lock stays as it was' "$(cat odc.lock.json)"
rm odc.lock.json
run publish --url "$url" --yes; [ "$code" -eq 0 ] && grep -q 'Rien à envoyer' <<<"$said" || wrong 'without its lock' "$said"
printf 'Amis du livre;300;2024-05-03\n' >> donnees/subventions.csv
run build; [ "$code" -eq 0 ] || wrong 'the second build' "$said"
run publish --url "$url" --yes; [ "$code" -eq 0 ] && grep -q 'même adresse' <<<"$said" || wrong 'a file replaced' "$said"
DATAGOUV_API_KEY='' run publish --url "$url" --plan; [ "$code" -eq 0 ] && grep -q 'inchangé' <<<"$said" || wrong 'a plan without key' "$said"
! grep -rqF "$DATAGOUV_API_KEY" . || wrong 'the key was written' "$(grep -rlF "$DATAGOUV_API_KEY" .)"
[ -s open/subventions/annonce.md ] || wrong 'the announcement'
run verify; [ "$code" -eq 0 ] || wrong 'the folder is still the one that was built' "$said"

# The example town, whole: six datasets.
cp -r "$examples" "$folder/ville" && cd "$folder/ville" || exit 1
run build; [ "$code" -eq 0 ] || wrong 'the build of the example town' "$said"
run publish --to datagouv --url "$url" --yes; [ "$code" -eq 0 ] || wrong 'the example town' "$said"
first=$(cat odc.lock.json)
run publish --to datagouv --url "$url" --yes
[ "$code" -eq 0 ] && grep -q 'Rien à envoyer' <<<"$said" || wrong 'the example town, a second time' "$said"
[ "$(cat odc.lock.json)" = "$first" ] || wrong 'its lock stays as it was' "$(cat odc.lock.json)"
run follow --url "$url" --format json
[ "$code" -eq 0 ] && grep -q '"state": "alive"' <<<"$said" && ! grep -q '"state": "dead"' <<<"$said" || wrong 'what became of it' "$said"
