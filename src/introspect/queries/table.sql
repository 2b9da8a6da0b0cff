-- Ordinary, partitioned and foreign tables with their columns.
WITH tables AS MATERIALIZED (
  SELECT c.*, n.nspname
    FROM pg_class c
    JOIN /*include user_schemas*/ n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'f') AND /*include not_member pg_class | c.oid*/
), identities AS (
  SELECT d.refobjid AS attrelid, d.refobjsubid AS attnum,
         json_build_object('schema', n.nspname, 'name', c.relname) AS sequence,
         /*include sequence_options s*/ AS options
    FROM pg_depend d
    JOIN pg_sequence s ON s.seqrelid = d.objid
    JOIN pg_class c ON c.oid = d.objid
    JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
     AND d.deptype = 'i'
), columns AS (
  SELECT a.attrelid, json_agg(json_build_object(
           'number', a.attnum,
           'name', a.attname,
           'type', format_type(a.atttypid, a.atttypmod),
           'collation', CASE WHEN a.attcollation <> y.typcollation THEN /*include collation_name a.attcollation*/ END,
           -- 18 sets attnotnull for a NOT NULL that is NOT VALID too; that one, and one that is NO INHERIT, is an
           -- object of its own (constraint.sql).
           'not_null', a.attnotnull /*if >= 180000*/ AND coalesce(nn.convalidated AND NOT nn.connoinherit, true) /*end*/,
           'not_null_name', /*if >= 180000*/
             CASE WHEN nn.conislocal AND nn.convalidated AND NOT nn.connoinherit
                       AND nn.conname <> t.relname || '_' || a.attname || '_not_null'
                       AND (octet_length(t.relname) + octet_length(a.attname) <= 53 OR nn.conname !~ '_not_null$')
                  THEN nn.conname END /*else*/ NULL /*end*/,
           'default_value', pg_get_expr(d.adbin, d.adrelid),
           'generated', CASE a.attgenerated WHEN 's' THEN 'stored' WHEN 'v' THEN 'virtual' END,
           -- Without a sequence of its own (a partition, 17+) the column is an identity column through its parent.
           'identity', CASE WHEN i.sequence IS NOT NULL THEN json_build_object(
                         'always', a.attidentity = 'a', 'sequence', i.sequence, 'options', i.options) END,
           'storage', CASE WHEN a.attstorage <> y.typstorage THEN /*include storage_name a.attstorage*/ END,
           'compression', CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END,
           'statistics', /*if >= 170000*/ a.attstattarget /*else*/ nullif(a.attstattarget, -1) /*end*/,
           'options', /*include column_options a.attoptions*/,
           'foreign_options', /*include options a.attfdwoptions*/,
           'local', a.attislocal) ORDER BY a.attnum) AS columns
    FROM tables t
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    JOIN pg_type y ON y.oid = a.atttypid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    LEFT JOIN identities i ON i.attrelid = a.attrelid AND i.attnum = a.attnum
    /*if >= 180000*/
    LEFT JOIN pg_constraint nn ON nn.contype = 'n' AND nn.conrelid = a.attrelid AND nn.conkey[1] = a.attnum
    /*end*/
   GROUP BY a.attrelid
), parents AS (
  SELECT i.inhrelid,
         json_agg(json_build_object('schema', n.nspname, 'name', c.relname) ORDER BY i.inhseqno) AS parents,
         bool_or(i.inhdetachpending) AS detach_pending
    FROM pg_inherits i
    JOIN pg_class c ON c.oid = i.inhparent AND c.relkind IN ('r', 'p', 'f')
    JOIN pg_namespace n ON n.oid = c.relnamespace
   GROUP BY i.inhrelid
), marked_indexes AS (
  SELECT i.indrelid,
         max(c.relname::text) FILTER (WHERE i.indisreplident) AS replica_identity,
         max(c.relname::text) FILTER (WHERE i.indisclustered) AS clustered
    FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid
   WHERE i.indisreplident OR i.indisclustered
   GROUP BY i.indrelid
)
SELECT 'pg_class'::regclass::oid AS classid, t.oid, t.nspname AS schema, NULL AS owner, t.relname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(t.relowner),
         'columns', c.columns,
         'unlogged', t.relpersistence = 'u',
         'partition_key', CASE t.relkind WHEN 'p' THEN pg_get_partkeydef(t.oid) END,
         'partition_of', CASE WHEN t.relispartition THEN json_build_object(
                           'parent', p.parents -> 0, 'bound', pg_get_expr(t.relpartbound, t.oid),
                           'detach_pending', p.detach_pending) END,
         'inherits', CASE WHEN NOT t.relispartition THEN p.parents END,
         'options', /*include options t.reloptions || (SELECT array_agg('toast.' || o) FROM unnest(k.reloptions) o)*/,
         'tablespace', s.spcname,
         'access_method', CASE WHEN m.amname <> 'heap' THEN m.amname END,
         'row_security', t.relrowsecurity,
         'force_row_security', t.relforcerowsecurity,
         'replica_identity', CASE WHEN t.relkind <> 'f' THEN
           CASE t.relreplident WHEN 'f' THEN 'full' WHEN 'n' THEN 'nothing' WHEN 'i' THEN 'index' END END,
         'replica_identity_index', CASE t.relreplident WHEN 'i' THEN x.replica_identity END,
         'of_type', CASE WHEN o.oid IS NOT NULL THEN json_build_object('schema', n.nspname, 'name', o.typname) END,
         'cluster_index', x.clustered,
         'server', fs.srvname,
         'foreign_options', /*include options f.ftoptions*/) AS fields
  FROM tables t
  LEFT JOIN columns c ON c.attrelid = t.oid
  LEFT JOIN parents p ON p.inhrelid = t.oid
  LEFT JOIN marked_indexes x ON x.indrelid = t.oid
  LEFT JOIN pg_class k ON k.oid = t.reltoastrelid
  LEFT JOIN pg_tablespace s ON s.oid = t.reltablespace
  LEFT JOIN pg_am m ON m.oid = t.relam
  LEFT JOIN pg_type o ON o.oid = t.reloftype
  LEFT JOIN pg_namespace n ON n.oid = o.typnamespace
  LEFT JOIN pg_foreign_table f ON f.ftrelid = t.oid
  LEFT JOIN pg_foreign_server fs ON fs.oid = f.ftserver
