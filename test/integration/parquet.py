"""What DuckDB, from its own package, finds in the Parquet files that odc builds.

    python3 parquet.py ODC EXAMPLES

Builds a copy of EXAMPLES; each Parquet file must hold the cells of the CSV beside it, which Python
reads on its own, typed as the schema says. Prints a line a table; exits 1 when one differs.
"""

import csv
import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
from decimal import Decimal

import duckdb

ODC, EXAMPLES = sys.argv[1:3]
# What a type of Table Schema becomes, when every cell is of it; VARCHAR otherwise.
TYPES = {
    "integer": {"BIGINT"},
    "number": {"DOUBLE", "DECIMAL"},
    "boolean": {"BOOLEAN"},
    "date": {"DATE"},
    "year": {"INTEGER"},
    "datetime": {"TIMESTAMP", "TIMESTAMP WITH TIME ZONE"},
}


def moment(text):
    """In UTC when the cell has a zone, as written when it has none."""
    read = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return read if read.tzinfo is None else read.astimezone(datetime.timezone.utc).replace(tzinfo=None)


READERS = {
    "VARCHAR": str,
    "BIGINT": int,
    "INTEGER": int,
    "DOUBLE": float,
    "DECIMAL": Decimal,
    "DATE": datetime.date.fromisoformat,
    "TIMESTAMP": moment,
    "TIMESTAMP WITH TIME ZONE": moment,
}


def boolean(column):
    reading = column.get("reading", {})
    words = {word: True for word in reading.get("trueValues", ["true", "True", "TRUE", "1"])}
    words.update({word: False for word in reading.get("falseValues", ["false", "False", "FALSE", "0"])})
    return words.__getitem__


def cells(path, columns, types):
    readers = [boolean(column) if kind == "BOOLEAN" else READERS[kind] for column, kind in zip(columns, types)]
    with open(path, encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
        assert header == [column["name"] for column in columns], header
        return [tuple(None if cell == "" else read(cell) for read, cell in zip(readers, row)) for row in rows]


def stored(path):
    described = duckdb.sql(f"describe select * from '{path}'").fetchall()
    kinds = [(name, kind.partition("(")[0]) for name, kind, *_ in described]
    taken = ", ".join(
        f"\"{name}\" at time zone 'UTC'" if kind == "TIMESTAMP WITH TIME ZONE" else f'"{name}"' for name, kind in kinds
    )
    return kinds, duckdb.sql(f"select {taken} from '{path}'").fetchall()


def compare(folder, table):
    """What differs between the CSV and the Parquet of a table; nothing when all is well."""
    columns = table["columns"]
    kinds, found = stored(folder / table["path"].replace(".csv", ".parquet"))
    if [name for name, _ in kinds] != [column["name"] for column in columns]:
        return f"columns {kinds}"
    wrong = [(c["name"], k) for c, (_, k) in zip(columns, kinds) if k not in TYPES.get(c["type"], set()) | {"VARCHAR"}]
    if wrong:
        return f"types {wrong}"
    expected = cells(folder / table["path"], columns, [kind for _, kind in kinds])
    if len(found) != len(expected) or not found:
        return f"{len(found)} rows, not {len(expected)}"
    return next((f"row {at + 2}: {two}, not {one}" for at, (one, two) in enumerate(zip(expected, found)) if one != two), "")


with tempfile.TemporaryDirectory() as work:
    copy = pathlib.Path(work) / "examples"
    shutil.copytree(EXAMPLES, copy)
    run = subprocess.run([ODC, "build"], cwd=copy, capture_output=True, text=True, timeout=60)
    if run.returncode != 0:
        raise SystemExit(f"odc build: {run.returncode}\n{run.stdout}{run.stderr}")
    failed = read = typed = 0
    for path in sorted(copy.glob("open/*/dataset.json")):
        tables = json.loads(path.read_text("utf-8"))["resources"]
        for table in (one for one in tables if one["format"] == "csv" and "columns" in one):
            said = compare(path.parent, table)
            read, failed = read + 1, failed + (said != "")
            typed += sum(kind != "VARCHAR" for _, kind in stored(path.parent / table["path"].replace(".csv", ".parquet"))[0])
            print(f"{'FAIL' if said else 'ok  '}  {table['path']}" + (f": {said}" if said else ""))
if read < 8 or typed < 30:
    print(f"FAIL  {read} tables, {typed} typed columns: too few to prove anything")
    failed += 1
print(f"DuckDB {duckdb.__version__} finds the cells of {read} tables" if failed == 0 else f"DuckDB: {failed} differ")
sys.exit(1 if failed else 0)
