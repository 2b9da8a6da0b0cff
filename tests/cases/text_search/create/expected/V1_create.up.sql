-- gen: V1 create  kind: schema
-- why: after.sql:1 text search dictionary public.plain
-- why: after.sql:2 text search configuration public.shop
-- lock: none
-- scan: no
-- rewrite: no
-- risk: none known
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL N, pg_dump agrees

BEGIN;

CREATE TEXT SEARCH DICTIONARY public.plain (TEMPLATE = pg_catalog.simple, stopwords = 'english');

CREATE TEXT SEARCH CONFIGURATION public.shop (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.shop ADD MAPPING FOR asciiword WITH public.plain;
ALTER TEXT SEARCH CONFIGURATION public.shop ADD MAPPING FOR word, numword, email, url, host, sfloat, version, hword_numpart, hword_part, hword_asciipart, numhword, asciihword, hword, url_path, file, "float", "int", uint WITH pg_catalog.simple;

COMMIT;
