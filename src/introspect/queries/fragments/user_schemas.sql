-- Schemas that may hold user objects. Names that start with pg_ are the server's own (manual, 5.9.5).
(SELECT oid, nspname
   FROM pg_namespace
  WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
    AND nspname <> ALL (/*include ignored_schemas*/))
