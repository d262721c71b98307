"""Judges the same small tables with Frictionless and with odc, and compares their errors.

    python differential.py ODC_COMMAND... [--tables N] [--seed S] [--keep FOLDER]

Schemas and tables are made at random, from a seed: types and constraints of Table Schema v1, cells
right, nearly right or awkward, rows too long, too short or blank, columns that lack or are in another
order. Errors are compared by code, constraint, row and field, in both modes. Where odc means to
differ, KNOWN says so, with the reason; docs/compatibility.md tells it to people. Any other
difference is a failure.
"""

import argparse
import collections
import csv
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile

from frictionless import Detector, Dialect, Resource, Schema, formats, settings

# -- cells -----------------------------------------------------------------------------------------

POOLS = {
    "string": ["a", "été", "AB-12", "AB12", "31555", "2A004", "x y", " a", "a ", "a\nb", "👍👍👍", "abcdef", "ab", "12", "oui", "1_0", "٣"],
    "integer": ["1", "-5", "+1", "007", "-0", "12", "10", "99", "1.0", "1e3", "1 000", "1,5", " 7", "7 ", "\u00a08", "\t9", "1_000", "٣", "x", "0x10", "9" * 30, "-", "--1", "12 €", "NaN"],
    "number": ["1", "1.5", "1.50", "-2.25", "+1.5", "1.", ".5", "1e5", "1E-3", "NaN", "inf", "-INF", "Infinity", "1,5", "1 000", "0x10", "\u22125", "007.10", " 7.5 ", "1_000.5", "٣", "12€", "x", "1.2.3", "0.1", "10", "1e400", "123456789012345678901234567890.5", "e5", "."],
    "boolean": ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0", "oui", "non", "vrai", "tRue", " true", "2", "O", "N"],
    "date": ["2024-01-05", "2024-02-29", "2023-02-29", "2024-1-5", "05/01/2024", "5/1/2024", "2024-13-01", "20240105", "0000-01-01", "0001-01-01", "9999-12-31", " 2024-01-05", "2024-01-05 ", "2024-01-05T00:00:00", "24-01-05", "31/02/2024", "2024", "x", "٢٠٢٤-01-05"],
    "datetime": ["2024-01-05T10:30:00", "2024-01-05 10:30:00", "2024-01-05T10:30:00Z", "2024-01-05T10:30:00+02:00", "2024-01-05T10:30:00-0230", "2024-01-05T10:30:00.123456", "2024-01-05T24:00:00", "2024-01-05", "2024-01-05T10:30", "20240105T103000", "2024-02-30T10:00:00", "2024-01-05T25:00:00", "2024-01-05T10:60:00", "05/01/2024 10:30", "x", " 2024-01-05T10:30:00"],
    "time": ["10:30:00", "00:00:00", "23:59:59", "24:00:00", "10:30:00Z", "10:30:00+02:00", "10:30:00.5", "10:30", "1:30:00", "25:00:00", "10h30", "x", " 10:30:00"],
    "year": ["2024", "0000", "9999", "1999", "24", "20240", "+200", "2_24", " 2024", "x", "-200", "2024.0"],
    "yearmonth": ["2024-01", "2024-12", "2024-1", "24-01", "2024-13", "2024-00", "2024", "2024-01-01", "01/2024", "x", "+024-01", "2024- 1"],
    "duration": ["P1Y", "P1Y2M3DT4H5M6S", "P2W", "PT", "PT0.5S", "P1,5Y", "-P1D", "+P1D", "P0001-02-03T04:05:06", "P", "P1M1Y", "p1y", "P-1Y", "1Y", "PT1D", "x"],
    "geopoint": ["2.35,48.85", "2.35, 48.85", " 1 , 2 ", "180,90", "-180,-90", "180.1,1", "1,90.1", "2.35;48.85", "1,2,3", "1,", "x", "1e1,2", "+1,-2", "NaN,1"],
    "geopoint/array": ["[2.35,48.85]", "[8.73889 , 41.929317]", '["1"," 2 "]', "[1,2,3]", "[181,1]", "2.35,48.85", '"12"', "[1]", "x", "{}"],
    "geopoint/object": ['{"lon":1,"lat":2}', '{"lat":"2","lon":"1"}', '{"lon":1,"lat":2,"x":1}', '{"lon":1}', "[1,2]", "null", "x"],
    "geojson": ['{"type":"Point","coordinates":[1,2]}', '{"type":"Point"}', '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}', '{"type":"Feature","geometry":null,"properties":null}', "[]", "{}", "x", '{"type":"point","coordinates":[1,2]}'],
    "array": ['["a","b"]', "[]", "[1,2,3]", '["a"', "{}", '"a"', "null", "x", " [1] ", "[1,]"],
    "object": ['{"a":1}', "{}", '{"a":1,"b":2}', "[]", "null", '"a"', "x", "{a:1}"],
    "any": ["a", "1", " ", "été"],
    "string/email": ["a@example.org", "a+b@example.org", "été@example.org", "a@b", "a@b.f", '"a"@b.fr', "a@[1.2.3.4]", "Mairie <a@b.fr>", " a@b.fr", "a..b@c.fr", ".a@b.fr", "a@b..fr", "x", "a@b.fr;c@d.fr"],
    "string/uri": ["https://example.org", "http://", "mailto:a@example.org", "urn:isbn:1", "javascript:x", "www.example.org", "//example.org", "https://example.org/é à", "x", "data:,x"],
    "string/uuid": ["01890e30-5a80-7c22-9842-8263d0d0d123", "01890E305A807C2298428263D0D0D123", "{01890e30-5a80-7c22-9842-8263d0d0d123}", "urn:uuid:01890e30-5a80-7c22-9842-8263d0d0d123", "01890e30", "x", "00000000-0000-0000-0000-000000000000"],
    "string/binary": ["YQ==", "YWJj", "!!!!", "YQ", "YQ=", "é", "Y Q = ="],
}
BOUNDED = {
    "integer": ["-5", "0", "1", "10", "12", 7],
    "number": ["-2.25", "0", "1.5", "10", 0.1, 7],
    "date": ["2024-01-05", "2020-01-01"],
    "datetime": ["2024-01-05T10:30:00"],
    "time": ["10:30:00"],
    "year": ["1999", "2024"],
    "yearmonth": ["2024-01"],
}
ENUMS = {
    "string": [["a", "AB-12"], ["oui", "non"], ["été", "x y"]],
    "integer": [["1", "12"], [1, 10], ["007"]],
    "number": [["1.5", "10"], [0.1, 1]],
    "date": [["2024-01-05"]],
    "year": [["2024", "1999"]],
    "boolean": [["true"]],
    "any": [["a", "1"]],
}
PATTERNS = ["[A-Z]{2}-?\\d+", "\\d{5}", "^\\d{5}$", "\\w+", "a|b", "ab|x", ".*", ".{2,3}", "[^,]*", "(oui|non)", "\\S+( \\S+)*", "[a-zé]+"]
MISSING = [None, None, None, [""], ["", "NA"], ["NA", "-"], ["", "0"], []]


def field(rng, name):
    kind = rng.choice(list(POOLS))
    type_, _, format_ = kind.partition("/")
    descriptor = {"name": name, "type": type_}
    cells = list(POOLS[kind])
    if format_:
        descriptor["format"] = format_
    if kind == "date" and rng.random() < 0.3:
        descriptor["format"] = rng.choice(["%d/%m/%Y", "%Y", "%Y-%m-%d"])
    if kind == "number" and rng.random() < 0.4:
        descriptor.update(rng.choice([{"decimalChar": ","}, {"groupChar": " "}, {"decimalChar": ",", "groupChar": " "}, {"bareNumber": False}]))
    if kind == "integer" and rng.random() < 0.2:
        descriptor["bareNumber"] = False
    if kind == "boolean" and rng.random() < 0.5:
        descriptor.update(rng.choice([{"trueValues": ["oui", "O"], "falseValues": ["non", "N"]}, {"trueValues": ["vrai"]}]))
    constraints = {}
    if rng.random() < 0.4:
        constraints["required"] = True
    if rng.random() < 0.15:
        constraints["unique"] = True
    if type_ in BOUNDED and not {"format", "decimalChar"} & set(descriptor) and rng.random() < 0.3:
        constraints[rng.choice(["minimum", "maximum"])] = rng.choice(BOUNDED[type_])
    if kind in ENUMS and not {"format", "decimalChar", "groupChar", "trueValues"} & set(descriptor) and rng.random() < 0.2:
        constraints["enum"] = rng.choice(ENUMS[kind])
    if type_ in ("string", "array", "object") and rng.random() < 0.2:
        constraints[rng.choice(["minLength", "maxLength"])] = rng.choice([1, 2, 3])
    if type_ == "string" and rng.random() < 0.3:
        constraints["pattern"] = rng.choice(PATTERNS)
    if constraints:
        descriptor["constraints"] = constraints
    return descriptor, cells


def case(rng):
    """A schema, and the rows of a table, header first."""
    width = rng.randint(1, 5)
    made = [field(rng, f"c{index}") for index in range(width)]
    fields = [descriptor for descriptor, _ in made]
    pools = [cells for _, cells in made]
    schema = {"fields": fields}
    missing = rng.choice(MISSING)
    if missing is not None:
        schema["missingValues"] = missing
    if rng.random() < 0.2:
        schema["primaryKey"] = [f["name"] for f in rng.sample(fields, rng.randint(1, min(2, width)))]
    gaps = missing if missing else [""]
    header = [f["name"] for f in fields]
    rows = []
    for number in range(rng.randint(1, 12)):
        row = [rng.choice(gaps) if rng.random() < 0.12 else rng.choice(pool) for pool in pools]
        slip = rng.random()
        if slip < 0.03:
            row = []
        elif slip < 0.06:
            row = row[:-1]
        elif slip < 0.09 and number >= 3:
            # Sooner, the header would look like a title above a wider table.
            row = row + ["de trop", ""]
        elif slip < 0.12:
            row = [rng.choice(gaps) for _ in row]
        rows.append(row)
    return schema, reshaped(rng, header, rows)


def reshaped(rng, header, rows):
    """Another order, a column less or more, another case: what headers suffer from."""
    how = rng.random()
    if how > 0.35:
        return [header] + rows
    order = list(range(len(header)))
    if how < 0.1:
        rng.shuffle(order)
    elif how < 0.2 and len(order) > 1:
        order.pop(rng.randrange(len(order)))
    if how < 0.2:
        return [[line[i] if i < len(line) else "" for i in order] if line else [] for line in [header] + rows]
    if how < 0.27:
        return [header + ["en_plus"]] + [row + ["x"] if row else row for row in rows]
    if how < 0.31:
        return [[header[0].upper()] + header[1:]] + rows
    return [header + [header[0]]] + [row + ["x"] if row else row for row in rows]


def text_of(rows):
    out = io.StringIO()
    # A blank line has no cell at all; a lone empty cell is quoted, not to be taken for one.
    for row in rows:
        if row:
            csv.writer(out, lineterminator="\n").writerow(row)
        else:
            out.write("\n")
    return out.getvalue()


# -- the two verdicts ------------------------------------------------------------------------------

Error = collections.namedtuple("Error", "code constraint row field")


def of_frictionless(folder, name, schema, mode):
    os.chdir(folder)
    resource = Resource(
        path=f"{name}.csv",
        schema=Schema.from_descriptor(schema),
        dialect=Dialect(header_rows=[1], controls=[formats.CsvControl(delimiter=",", skip_initial_space=False)]),
        detector=Detector(schema_sync=mode == "validata"),
        encoding="utf-8",
    )
    try:
        report = resource.validate(limit_errors=1_000_000)
    except Exception as exception:  # a defect of its own
        return f"{type(exception).__name__}: {exception}"
    errors = []
    for error in report.tasks[0].errors if report.tasks else report.errors:
        found = error.to_descriptor()
        code = found["type"]
        constraint = re.match(r'constraint "(\w+)', found.get("note", "")) if code == "constraint-error" else None
        row = found.get("rowNumber", 1)
        name_ = found.get("fieldName", "") or ""
        # Keys are of a row, extra cells of no field.
        if code in ("primary-key", "extra-cell", "extra-label", "blank-row"):
            name_ = ""
        if code == "error":
            code = "duplicate-label"
        errors.append(Error(code, constraint.group(1) if constraint else "", row, name_))
    return collections.Counter(errors)


def of_odc(command, folder, mode, names):
    config = {"version": 1, "datasets": []}
    for name in names:
        resource = {"path": f"{name}.csv", "schema": f"./{name}.json", "encoding": "utf-8", "delimiter": ","}
        config["datasets"].append({"id": name, "resources": [resource]})
    with open(os.path.join(folder, "odc.yml"), "w", encoding="utf-8") as out:
        json.dump(config, out)
    arguments = ["validate", "-C", folder, "--mode", mode, "--format", "json", "--max-issues", "100000", "--offline"]
    run = subprocess.run([*command, *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    if run.returncode not in (0, 1, 3):
        sys.exit(f"odc ended with {run.returncode}\n{run.stderr}")
    verdicts = {}
    for file in json.loads(run.stdout)["files"]:
        name = os.path.basename(file["path"])[: -len(".csv")]
        if "error" in file:
            verdicts[name] = file["error"]["code"]
            continue
        errors = []
        for issue in file["issues"]:
            if issue["level"] != "error":
                continue
            code = issue["code"]
            bare = code in ("primary-key", "extra-cell", "extra-label", "blank-row", "duplicate-label")
            errors.append(Error(code, issue.get("constraint", ""), issue.get("row", 1), "" if bare else issue.get("field", "")))
        verdicts[name] = collections.Counter(errors)
    return verdicts


# -- known differences -----------------------------------------------------------------------------

class Place:
    """One difference: which side has the error, and on what cell."""

    def __init__(self, side, error, schema, rows, mode):
        self.side, self.error, self.schema, self.rows, self.mode = side, error, schema, rows, mode
        self.header = rows[0]
        self.field = next((f for f in schema["fields"] if f["name"] == error.field), {})
        self.type, self.format = self.field.get("type"), self.field.get("format", "default")
        self.constraints = self.field.get("constraints", {})
        self.row = rows[error.row - 1] if 0 < error.row <= len(rows) else []
        self.cell = self.cell_of(error.row, error.field)

    def cell_of(self, number, name):
        names = [f["name"] for f in self.schema["fields"]] if self.mode == "strict" else self.header
        row = self.rows[number - 1] if 0 < number <= len(self.rows) else []
        at = names.index(name) if name in names else -1
        return row[at] if 0 <= at < len(row) else None

    def is_missing(self, cell):
        return cell in self.schema.get("missingValues", [""])

    @property
    def is_blank(self):
        """True when the cells that the header and the schema announce are all missing, or not there."""
        width = min(len(self.header), len(self.schema["fields"])) if self.mode == "strict" else len(self.header)
        return all(self.is_missing(cell) for cell in self.row[:width])

    @property
    def keys(self):
        """Fields whose values are compared from one row to another."""
        unique = [f["name"] for f in self.schema["fields"] if f.get("constraints", {}).get("unique")]
        return [*unique, *self.schema.get("primaryKey", [])]


def is_read_otherwise(field, cell):
    """True of a cell that only one of the two takes for a value of the type; the reason of it."""
    type_, format_ = field.get("type"), field.get("format", "default")
    if cell is None:
        return None
    if type_ in ("integer", "number", "year", "yearmonth", "date", "datetime", "time", "duration", "geopoint"):
        if re.search(r"[^\W0-9_a-zA-Z]", cell) and re.search(r"\d", cell):
            return "Python reads the digits of any script"
        if "_" in cell:
            return "Python reads 1_000 as a number"
    if type_ in ("year", "yearmonth") and re.search(r"[+\s]|^-", cell):
        return "Python's int() lets signs and spaces pass in a year"
    if type_ == "geopoint" and format_ == "array" and cell.startswith('"'):
        return "Frictionless takes a text of two characters for a pair of coordinates"
    if format_ == "email" and '"' in cell:
        return "newer versions of Frictionless let quoted e-mail addresses pass"
    if type_ in ("array", "object", "geojson", "geopoint") and re.search(r"NaN|Infinity", cell):
        return "Python reads NaN in JSON"
    return None


# Each takes a difference, and answers the reason why odc means to differ, if it is the one.
KNOWN = []


def known(test):
    KNOWN.append(test)
    return test


@known
def other_reading(place):
    reason = is_read_otherwise(place.field, place.cell)
    if reason is None:
        return None
    if place.side == "odc" and place.error.code == "type-error":
        return reason
    # What is no value has no constraint to meet.
    if place.side == "frictionless" and place.error.code in ("constraint-error", "unique-error"):
        return reason
    return None


@known
def keys_of_other_readings(place):
    """A key is null, or repeated, on one side only when one of its cells is read by one side only."""
    if place.error.code not in ("primary-key", "unique-error"):
        return None
    fields = [f for f in place.schema["fields"] if f["name"] in place.keys]
    for number in range(2, place.error.row + 1):
        for field in fields:
            reason = is_read_otherwise(field, place.cell_of(number, field["name"]))
            if reason is not None:
                return reason
    return None


@known
def repeated_nan(place):
    if place.side == "odc" and place.error.code in ("unique-error", "primary-key"):
        if "nan" in [str(cell).strip().lower() for cell in place.row]:
            return "two NaN are the same value where values must be unique"
    return None


@known
def duplicate_labels(place):
    if place.mode == "validata" and len(set(place.header)) < len(place.header) and place.side == "odc":
        return "Frictionless stops at labels that are there twice; odc judges the first of them"
    return None


@known
def blank_rows(place):
    if place.side == "frictionless" and place.error.code == "primary-key" and place.is_blank:
        return "a blank row is said once, not as a missing key too"
    if (place.side, place.error.code) == ("odc", "blank-row") and not any(place.row):
        return "in a column outside the schema, an empty cell is empty whatever means missing"
    if place.is_blank and any(place.row):
        if (place.side, place.error.code) == ("frictionless", "blank-row") or place.side == "odc":
            return "a row that holds a value beyond the header or the schema is not blank"
    return None


@known
def absent_keys(place):
    if place.mode == "strict":
        absent = len(place.header) < len(place.schema["fields"])
    else:
        absent = not set(place.schema.get("primaryKey", [])) <= set(place.header)
    if place.side == "frictionless" and place.error.code == "primary-key" and absent:
        return "a key whose column lacks is said once, by the label that is missing"
    return None


@known
def strict_widths(place):
    if place.mode == "strict" and len(place.header) != len(place.schema["fields"]):
        is_width = place.error.code in ("extra-cell", "missing-cell") or place.error.constraint == "required"
        if is_width and (place.side == "odc" or place.error.code == "missing-cell"):
            return "since version 5.20, Frictionless in strict mode no longer says on each row what the header lacks or has too many"
    return None


@known
def unmatched_headers(place):
    if place.mode == "validata" and place.side == "odc" and place.error.code == "unmatched-header":
        return "a header of which no label is known is an error, even when no field is required"
    return None


@known
def alternations(place):
    pattern = place.constraints.get("pattern", "")
    if place.error.constraint == "pattern" and "|" in re.sub(r"\([^()]*\)|\[[^]]*\]", "", pattern):
        return "an alternation in a pattern is taken whole: a|b is not ^a|b$"
    return None


@known
def pattern_classes(place):
    if place.error.constraint != "pattern" or place.cell is None:
        return None
    if place.cell.endswith("\n"):
        return "in Python, $ lets a final line end pass"
    if re.search(r"[^\W0-9_a-zA-Z]", place.cell) and re.search(r"\d", place.cell):
        return "in a pattern, \\d is a digit from 0 to 9"
    return None


def defect_of_frictionless(schema, header, message):
    """Why Frictionless stops with an exception, where that is known."""
    keys = set(schema.get("primaryKey", []))
    keys |= {f["name"] for f in schema["fields"] if f.get("constraints", {}).get("unique")}
    types = {f["type"] for f in schema["fields"] if f["name"] in keys}
    if "unhashable" in message and types & {"array", "object", "geojson"}:
        return "Frictionless stops on keys that are lists or objects"
    if "offset-naive" in message:
        return "Frictionless stops where moments with a time zone meet a bound without one"
    if "does not have a field" in message and not keys <= set(header):
        return "Frictionless stops when the column of a key lacks"
    return None


# -- comparison ------------------------------------------------------------------------------------


def reason_of(place):
    return next(filter(None, (test(place) for test in KNOWN)), None)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command", nargs="+", help="how odc is run")
    parser.add_argument("--tables", type=int, default=300)
    parser.add_argument("--seed", type=int, default=2024)
    parser.add_argument("--keep", help="folder where schemas and tables are left")
    options = parser.parse_args()
    # Its own limit on cells would hide awkward ones.
    settings.FIELD_SIZE_LIMIT = None
    rng = random.Random(options.seed)
    cases = {f"t{index:04}": case(rng) for index in range(options.tables)}
    with tempfile.TemporaryDirectory() as temporary:
        folder = os.path.abspath(options.keep or temporary)
        os.makedirs(folder, exist_ok=True)
        for name, (schema, rows) in cases.items():
            with open(os.path.join(folder, f"{name}.json"), "w", encoding="utf-8") as out:
                json.dump(schema, out, ensure_ascii=False)
            with open(os.path.join(folder, f"{name}.csv"), "w", encoding="utf-8", newline="") as out:
                out.write(text_of(rows))
        failed = compare(options.command, folder, cases)
        os.chdir(os.path.expanduser("~"))
    sys.exit(1 if failed else 0)


def compare(command, folder, cases):
    counts, compared, failed = collections.Counter(), 0, 0
    for mode in ("strict", "validata"):
        verdicts = of_odc(command, folder, mode, list(cases))
        for name, (schema, rows) in cases.items():
            ours, theirs = verdicts[name], of_frictionless(folder, name, schema, mode)
            if isinstance(ours, str):
                print(f"UNEXPECTED {name} ({mode}): odc refuses the table: {ours}")
                failed += 1
                continue
            if isinstance(theirs, str):
                reason = defect_of_frictionless(schema, rows[0], theirs)
                if reason is not None:
                    counts[reason] += 1
                else:
                    print(f"UNEXPECTED {name} ({mode}): Frictionless stops: {theirs}")
                    failed += 1
                continue
            compared += sum((ours & theirs).values())
            for side, errors in (("odc", ours - theirs), ("frictionless", theirs - ours)):
                for error in errors.elements():
                    place = Place(side, error, schema, rows, mode)
                    reason = reason_of(place)
                    if reason is not None:
                        counts[reason] += 1
                        continue
                    failed += 1
                    print(f"UNEXPECTED {name} ({mode}): only {side} says {tuple(error)}, cell {place.cell!r}, field {json.dumps(place.field, ensure_ascii=False)}")
    for reason, count in counts.most_common():
        print(f"{count:6} known: {reason}")
    print(f"differential: {len(cases)} tables in two modes, {compared} errors in common, {sum(counts.values())} known differences, {failed} unexpected")
    return failed


if __name__ == "__main__":
    main()
