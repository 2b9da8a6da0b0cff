-- What stands in for the members of an extension where it is not installed: rows of (part, text), the statements in the order
-- in which they run. Types take any text and, where the real one has them, modifiers as varchar does; functions raise.
-- Part 0 is the schema, 1 the version, 9 the name of a member that nothing stands in for.
WITH x AS (
  SELECT e.oid, e.extversion, n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
   WHERE e.extname = /*include extension*/
), m AS (
  SELECT d.classid, d.objid FROM pg_depend d JOIN x ON x.oid = d.refobjid
   WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
), types AS (
  SELECT t.*, t.oid::regtype::text AS name, format('%I.%I', n.nspname, 'gen_' || left(t.typname, 48)) AS plain,
         format('%I.%I', n.nspname, 'gen_' || left(t.typname, 48) || '_in') AS input,
         format('%I.%I', n.nspname, 'gen_' || left(t.typname, 48) || '_out') AS output,
         format('%I.%I', n.nspname, 'gen_' || left(t.typname, 48) || '_modin') AS modin,
         format('%I.%I', n.nspname, 'gen_' || left(t.typname, 48) || '_modout') AS modout
    FROM pg_type t JOIN m ON m.classid = 'pg_type'::regclass AND m.objid = t.oid JOIN pg_namespace n ON n.oid = t.typnamespace
), routines AS (
  SELECT p.*, format('%I.%I', n.nspname, p.proname) AS name
    FROM pg_proc p JOIN m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid JOIN pg_namespace n ON n.oid = p.pronamespace
), relations AS (
  SELECT c.*, c.oid::regclass::text AS name
    FROM pg_class c JOIN m ON m.classid = 'pg_class'::regclass AND m.objid = c.oid
), found(part, rank, text) AS (
  SELECT 0, '', nspname::text FROM x
  UNION ALL SELECT 1, '', extversion FROM x
  UNION ALL SELECT 2, '', format('CREATE SCHEMA IF NOT EXISTS %I', n.nspname)
              FROM pg_namespace n JOIN m ON m.classid = 'pg_namespace'::regclass AND m.objid = n.oid
  -- Types: shells first, since functions take and give them.
  UNION ALL SELECT 3, '1' || name, format('CREATE TYPE %s', name) FROM types WHERE typtype = 'b' AND typcategory <> 'A'
  UNION ALL SELECT 3, '2' || name, format('CREATE TYPE %s AS ENUM (%s)', name,
                     (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid))
              FROM types t WHERE typtype = 'e'
  UNION ALL SELECT 3, '3' || name || f.kind,
                   format('CREATE FUNCTION %s(%s) RETURNS %s LANGUAGE internal IMMUTABLE STRICT AS %L', f.called, f.takes, f.gives, f.body)
              FROM types t
             CROSS JOIN LATERAL (VALUES ('a', input, 'cstring, oid, integer', name, 'varcharin'), ('b', output, name, 'cstring', 'varcharout'),
                                        ('c', modin, 'cstring[]', 'integer', 'varchartypmodin'),
                                        ('d', modout, 'integer', 'cstring', 'varchartypmodout')) f(kind, called, takes, gives, body)
             WHERE typtype = 'b' AND typcategory <> 'A' AND (typmodin <> 0 OR f.kind < 'c')
  UNION ALL SELECT 3, '4' || name,
                   format('CREATE TYPE %s (INPUT = %s, OUTPUT = %s, INTERNALLENGTH = VARIABLE, STORAGE = extended, CATEGORY = %L, PREFERRED = %s, COLLATABLE = %s%s)',
                          name, input, output, typcategory, typispreferred::text, (typcollation <> 0)::text,
                          CASE WHEN typmodin <> 0 THEN format(', TYPMOD_IN = %s, TYPMOD_OUT = %s', modin, modout) END)
              FROM types WHERE typtype = 'b' AND typcategory <> 'A'
  UNION ALL SELECT 3, '5' || name, format('CREATE DOMAIN %s AS %s', name, format_type(typbasetype, typtypmod)) FROM types WHERE typtype = 'd'
  UNION ALL SELECT 3, '6' || name, format('CREATE TYPE %s AS (%s)', name,
                     (SELECT string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum)
                        FROM pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped))
              FROM types t JOIN pg_class c ON c.oid = t.typrelid AND c.relkind = 'c'
  UNION ALL SELECT 3, '7' || name, format('CREATE TYPE %s AS RANGE (SUBTYPE = %s)', name, format_type(r.rngsubtype, NULL))
              FROM types t JOIN pg_range r ON r.rngtypid = t.oid
  UNION ALL SELECT 4, name || oid, format('CREATE %s %s(%s)%s LANGUAGE plpgsql%s AS %L',
                     CASE prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, name, pg_get_function_arguments(oid),
                     ' RETURNS ' || CASE WHEN prokind <> 'p' THEN pg_get_function_result(oid) END,
                     CASE WHEN prokind <> 'p' THEN CASE provolatile WHEN 'i' THEN ' IMMUTABLE' WHEN 's' THEN ' STABLE' ELSE '' END
                                                   || CASE WHEN proisstrict THEN ' STRICT' ELSE '' END END,
                     format('BEGIN RAISE EXCEPTION USING MESSAGE = %L; END',
                            format('%s of extension %s is not on the scratch server', name, /*include extension*/)))
              FROM routines WHERE prokind <> 'a'
  UNION ALL SELECT 5, format_type(c.castsource, NULL) || format_type(c.casttarget, NULL),
                   format('CREATE CAST (%s AS %s) %s%s', format_type(c.castsource, NULL), format_type(c.casttarget, NULL),
                          CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure WHEN 'b' THEN 'WITHOUT FUNCTION' ELSE 'WITH INOUT' END,
                          CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END)
              FROM pg_cast c JOIN m ON m.classid = 'pg_cast'::regclass AND m.objid = c.oid
  UNION ALL SELECT 6, o.oprname || o.oid, format('CREATE OPERATOR %I.%s (FUNCTION = %I.%I%s%s)', n.nspname, o.oprname, q.nspname, p.proname,
                     ', LEFTARG = ' || format_type(nullif(o.oprleft, 0), NULL), ', RIGHTARG = ' || format_type(nullif(o.oprright, 0), NULL))
              FROM pg_operator o JOIN m ON m.classid = 'pg_operator'::regclass AND m.objid = o.oid
              JOIN pg_namespace n ON n.oid = o.oprnamespace
              JOIN pg_proc p ON p.oid = o.oprcode JOIN pg_namespace q ON q.oid = p.pronamespace
  UNION ALL SELECT 7, r.name || r.oid, format('CREATE AGGREGATE %s(%s) (SFUNC = %s, STYPE = %s)', r.name, pg_get_function_arguments(r.oid),
                                              format('%I.%I', n.nspname, p.proname), format_type(a.aggtranstype, NULL))
              FROM routines r JOIN pg_aggregate a ON a.aggfnoid = r.oid
              JOIN pg_proc p ON p.oid = a.aggtransfn JOIN pg_namespace n ON n.oid = p.pronamespace
  UNION ALL SELECT 8, relkind::text || name,
                   CASE relkind WHEN 'S' THEN format('CREATE SEQUENCE %s', name) WHEN 'v' THEN format('CREATE VIEW %s AS SELECT %s', name, k.nulls)
                     ELSE format('CREATE TABLE %s (%s)', name, k.columns) END
              FROM relations
             CROSS JOIN LATERAL (
               SELECT string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum) AS columns,
                      string_agg(format('NULL::%s AS %I', format_type(a.atttypid, a.atttypmod), a.attname), ', ' ORDER BY a.attnum) AS nulls
                 FROM pg_attribute a WHERE a.attrelid = relations.oid AND a.attnum > 0 AND NOT a.attisdropped) k
             WHERE relkind IN ('r', 'v', 'S')
  UNION ALL SELECT 9, '', i.name
              FROM m CROSS JOIN LATERAL pg_identify_object(m.classid, m.objid, 0) i
             WHERE m.classid IN ('pg_am'::regclass, 'pg_collation'::regclass, 'pg_foreign_data_wrapper'::regclass, 'pg_language'::regclass,
                                 'pg_ts_parser'::regclass, 'pg_ts_template'::regclass, 'pg_ts_dict'::regclass, 'pg_ts_config'::regclass)
  UNION ALL SELECT 9, '', c.opcname FROM pg_opclass c JOIN m ON m.classid = 'pg_opclass'::regclass AND m.objid = c.oid
)
SELECT part, text FROM found WHERE text IS NOT NULL ORDER BY part, rank COLLATE "C", text COLLATE "C"
