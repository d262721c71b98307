"""Frictionless on one file and its schema; custom checks, which it lacks, are left out."""
import json
import sys

from frictionless import Resource, Schema, Dialect, formats, validate

path, schema_path, delimiter = sys.argv[1:4]
descriptor = json.load(open(schema_path, encoding="utf-8"))
descriptor.pop("custom_checks", None)
dialect = Dialect(controls=[formats.CsvControl(delimiter=delimiter)])
import os
os.chdir(os.path.dirname(path))
resource = Resource(path=os.path.basename(path), schema=Schema.from_descriptor(descriptor), dialect=dialect, encoding="utf-8")
report = validate(resource)
print(report.tasks[0].stats["rows"], report.stats["errors"])
