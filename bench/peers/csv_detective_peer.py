"""csv-detective looking for the formats of all columns, on all rows as it samples them."""
import sys

from csv_detective import routine

report = routine(file_path=sys.argv[1], num_rows=-1, output_profile=False, save_results=False)
print(len(report["columns"]))
