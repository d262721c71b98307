"""What independent readers make of the descriptions that odc writes.

    python3 metadata.py ODC [EXAMPLES]

rdflib parses the catalogue in its three serialisations and finds the same graph; Frictionless
validates the Data Package, and those of the folders that are built from EXAMPLES. Prints a line a check; exits 1 when one fails.
"""

import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

ODC = sys.argv[1]
BASE = "https://data.example.org/fichiers"
PROJECT = """version: 1
license: lov2
authority:
  name: Commune de Valsonge
  kind: commune
  insee: "38185"
  siret: "21380185500015"
  website: https://valsonge.example.org
  contact: {name: Mairie, email: opendata@example.org}
datasets:
  - id: arbres
    title: "Arbres & « haies » de la commune <bêta>"
    description: "Les arbres d'alignement,\\n\\"remarquables\\" ou non : essence, hauteur \\\\ année de plantation.\\tMis à jour chaque hiver par le service des espaces verts."
    keywords: [arbre, "l'eau & l'air"]
    themes: [ENVI]
    hvd: geospatial
    frequency: annuelle
    temporal: {start: 2023, end: 2024}
    spatial: {level: commune, code: "38185", name: Grenoble, bbox: [5.67, 45.15, 5.76, 45.22]}
    issued: 2024-01-15
    modified: 2024-12-01
    provenance: {system: Tableur, certifiedBy: Directrice, certifiedOn: 2024-12-01}
    resources:
      - {path: arbres.csv, description: Un arbre par ligne}
      - {path: api, kind: api, url: "https://api.example.org/arbres", title: API}
      - {path: notice, kind: documentation, url: "https://data.example.org/notice.pdf"}
  - id: budget
    title: Budget
    description: Le budget.
    license: odbl
    producer: {name: Direction des finances}
    access: {level: open}
    resources: [{path: "budget été.csv"}]
"""

failed = 0


def check(name, ok, detail=""):
    global failed
    failed += not ok
    print(f"{'ok  ' if ok else 'FAIL'}  {name}" + ("" if ok else f": {detail}"))


def odc(folder, *args):
    run = subprocess.run([ODC, *args], cwd=folder, capture_output=True, text=True, timeout=60)
    if run.returncode not in (0, 1):
        raise SystemExit(f"odc {' '.join(args)}: {run.returncode}\n{run.stderr}")
    return run.stdout


def graphs(folder):
    from rdflib import Graph
    from rdflib.compare import isomorphic
    from rdflib.namespace import DCAT, DCTERMS, RDF

    kinds = {"dcat-ttl": "turtle", "dcat-rdf": "xml", "dcat-jsonld": "json-ld"}
    for place in (["--base", BASE], []):
        read = {
            kind: Graph().parse(
                data=odc(folder, "metadata", "export", "--to", kind, *place),
                format=reader,
                publicID="https://data.example.org/catalogue",
            )
            for kind, reader in kinds.items()
        }
        first, *others = read.values()
        same = all(isomorphic(first, other) for other in others)
        check(f"rdflib reads one graph of {len(first)} statements {' '.join(place)}".rstrip(), same and len(first) > 60)
    datasets = set(first.subjects(RDF.type, DCAT.Dataset))
    titles = {str(one) for dataset in datasets for one in first.objects(dataset, DCTERMS.title)}
    check("titles come back as they were", titles == {"Arbres & « haies » de la commune <bêta>", "Budget"}, titles)
    files = list(first.objects(None, DCAT.downloadURL))
    check("addresses are valid", all(" " not in str(file) for file in files) and len(files) == 2, files)


def package(folder):
    from frictionless import Package

    file = folder / "arbres" / "arbres.csv"
    file.parent.mkdir()
    file.write_text((folder / "arbres.csv").read_text("utf-8"), "utf-8")
    record = {
        "version": 1,
        "id": "arbres",
        "resources": [
            {"path": "arbres.csv", "name": "arbres", "title": "Arbres", "kind": "main", "format": "csv",
             "mime": "text/csv", "bytes": file.stat().st_size,
             "columns": [{"name": "id", "type": "string", "required": True}, {"name": "essence", "type": "string"},
                         {"name": "plantation", "type": "date"}, {"name": "hauteur", "type": "number"}]},
        ],
    }
    built = folder / "open" / "arbres"
    built.mkdir(parents=True)
    (built / "dataset.json").write_text(json.dumps(record), "utf-8")
    text = odc(folder, "metadata", "export", "arbres", "--to", "datapackage")
    (folder / "datapackage.json").write_text(text, "utf-8")
    # The spec asks readers to refuse what is outside the folder: the package stands above the data.
    report = Package(str(folder / "datapackage.json")).validate()
    check("frictionless validates the Data Package", report.valid, report.flatten(["type", "message", "note"]))
    file.write_text(file.read_text("utf-8").replace("12.5", "douze"), "utf-8")
    check("and refuses a wrong cell", not Package(str(folder / "datapackage.json")).validate().valid)


def built(folder):
    from frictionless import Package
    from rdflib import Graph

    if len(sys.argv) < 3:
        return
    copy = folder / "examples"
    shutil.copytree(sys.argv[2], copy)
    odc(copy, "build")
    folders = sorted(path.parent for path in copy.glob("open/*/datapackage.json"))
    for one in folders:
        report = Package(str(one / "datapackage.json")).validate()
        check(f"frictionless validates open/{one.name}", report.valid, report.flatten(["type", "message", "note"]))
        graph = Graph().parse(str(one / "dcat.ttl"), publicID=f"{BASE}/{one.name}/")
        check(f"rdflib reads open/{one.name}/dcat.ttl", len(graph) > 30)
    check("something was built", len(folders) > 0)


def catalogue(folder):
    rows = list(csv.DictReader(odc(folder, "metadata", "export", "--to", "scdl").splitlines()))
    check("the SCDL catalogue has its twenty columns", len(rows) == 2 and all(len(row) == 20 for row in rows), rows)


with tempfile.TemporaryDirectory() as work:
    folder = pathlib.Path(work)
    (folder / "odc.yml").write_text(PROJECT, "utf-8")
    (folder / "arbres.csv").write_text("id,essence,plantation,hauteur\nA1,Érable,2001-03-01,12.5\nA2,Tilleul,,8\n", "utf-8")
    for one in (graphs, package, catalogue, built):
        try:
            one(folder)
        except ImportError as missing:
            print(f"skip  {one.__name__}: {missing}")
print(f"independent readers: {'all agree' if failed == 0 else f'{failed} disagree'}")
sys.exit(1 if failed else 0)
