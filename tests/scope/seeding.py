"""A few rows for the tables of any database, and what stands in tables."""

# A value for the row n: the same number in all columns, so that references find each other.
ROWS = r"""
SELECT format('DO $row$ BEGIN INSERT INTO %s (%s) SELECT %s FROM generate_series(1, 3) n WHERE NOT EXISTS (SELECT FROM %1$s); '
              'EXCEPTION WHEN OTHERS THEN NULL; END $row$;', c.oid::regclass, string_agg(quote_ident(a.attname), ', ' ORDER BY attnum),
              string_agg(format(CASE
                WHEN t.typtype = 'e' THEN (SELECT quote_literal(min(enumlabel)) FROM pg_enum WHERE enumtypid = t.oid)
                WHEN t.typcategory = 'N' THEN 'n' WHEN t.typcategory = 'B' THEN 'true'
                WHEN t.typcategory = 'S' THEN '''x'' || n' WHEN t.typcategory = 'D' THEN 'make_date(2020, 1, n::int)'
                WHEN t.typname = 'uuid' THEN 'md5(n::text)' WHEN t.typname IN ('json', 'jsonb') THEN '''{}'''
                WHEN t.typcategory = 'A' THEN '''{}''' ELSE 'NULL' END
                || '::text::%s', format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY attnum))
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity <> 'a'
JOIN pg_type t ON t.oid = a.atttypid
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
GROUP BY c.oid ORDER BY c.oid
"""
# Keys of one column that a reference may name.
PLACES = """
SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), quote_ident(a.attname), format_type(a.atttypid, a.atttypmod)
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
WHERE k.contype = 'p' AND cardinality(k.conkey) = 1 AND n.nspname !~ '^(pg_|information_schema|gen$)' ORDER BY 1
"""


def rows(database):
    """SQL that puts rows where it can; three times, since a reference needs what it refers to."""
    return (database.query("SET search_path = ''; " + ROWS) + "\n") * 3


def contents(database, tables):
    """A line for each of the tables, with a sum of its rows."""
    if not tables:
        return []
    sums = " UNION ALL ".join(f"SELECT $t${table}$t$, count(*), md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM {table} t"
                              for table in tables)
    return database.query(f"{sums} ORDER BY 1").splitlines()


def places(database):
    """(table, column, type) of each, as SQL writes them."""
    return [tuple(line.split("\x1f")) for line in database.query(PLACES, separator="\x1f").splitlines()]
