"""DuckDB running the rules of the grants table as one SQL, fetching row numbers of bad rows."""
import sys

import duckdb

path = sys.argv[1]
columns = ["id", "siret", "beneficiaire", "date", "montant", "nature", "annee", "part", "versee", "insee", "url", "objet"]


def luhn(column, length):
    terms = []
    for i in range(length):
        digit = f"(ascii(substr({column}, {length - i}, 1)) - 48)"
        terms.append(digit if i % 2 == 0 else f"(CASE WHEN {digit} * 2 > 9 THEN {digit} * 2 - 9 ELSE {digit} * 2 END)")
    return f"(({' + '.join(terms)}) % 10 = 0)"


rules = [
    "regexp_full_match(id, 'S[0-9]{8}')",
    "regexp_full_match(siret, '[0-9]{14}')",
    luhn("siret", 14),
    luhn("substr(siret, 1, 9)", 9),
    "beneficiaire <> '' AND length(beneficiaire) <= 80",
    "regexp_full_match(date, '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}') AND try_cast(date AS DATE) IS NOT NULL",
    "try_cast(montant AS DOUBLE) >= 0",
    "nature IN ('aide en numéraire', 'aide en nature', 'aide en numéraire;aide en nature')",
    "regexp_full_match(annee, '[0-9]{4}')",
    "part = '' OR try_cast(part AS DOUBLE) BETWEEN 0.01 AND 1",
    "versee IN ('', 'oui', 'non')",
    "regexp_full_match(insee, '([013-9][0-9]|2[AB1-9])[0-9]{3}')",
    "url = '' OR regexp_full_match(url, '[a-zA-Z][a-zA-Z0-9+.-]*:.*')",
    "objet <> '' AND length(objet) <= 256",
]
good = " AND ".join(f"coalesce({rule}, false)" for rule in rules)
types = ", ".join(f"'{name}': 'VARCHAR'" for name in columns)
query = f"""
SELECT row, id FROM (
  SELECT row_number() OVER () + 1 AS row, *
  FROM read_csv('{path}', header = true, delim = ',', quote = '"', columns = {{{types}}}, nullstr = '\\N')
) WHERE NOT ({good})
"""
bad = duckdb.connect().execute(query).fetchall()
print(len(bad))
