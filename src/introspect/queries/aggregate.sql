-- Aggregates: the list of CREATE AGGREGATE is put together here, since no server function prints it.
SELECT 'pg_proc'::regclass::oid AS classid, p.oid, n.nspname AS schema, NULL AS owner, p.proname AS name,
       oidvectortypes(p.proargtypes) AS signature,
       json_build_object(
         'owner', pg_get_userbyid(p.proowner),
         'arguments', CASE p.pronargs WHEN 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END,
         'options', concat_ws(', ',
           'SFUNC = ' || /*include function_name a.aggtransfn*/,
           'STYPE = ' || format_type(a.aggtranstype, NULL),
           'SSPACE = ' || nullif(a.aggtransspace, 0),
           'INITCOND = ' || quote_literal(a.agginitval),
           'FINALFUNC = ' || /*include function_name a.aggfinalfn*/,
           CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
           'FINALFUNC_MODIFY = ' || CASE WHEN a.aggfinalfn <> 0 THEN /*include final_modify a.aggfinalmodify*/ END,
           'COMBINEFUNC = ' || /*include function_name a.aggcombinefn*/,
           'SERIALFUNC = ' || /*include function_name a.aggserialfn*/,
           'DESERIALFUNC = ' || /*include function_name a.aggdeserialfn*/,
           'MSFUNC = ' || /*include function_name a.aggmtransfn*/,
           'MINVFUNC = ' || /*include function_name a.aggminvtransfn*/,
           'MSTYPE = ' || CASE WHEN a.aggmtranstype <> 0 THEN format_type(a.aggmtranstype, NULL) END,
           'MSSPACE = ' || nullif(a.aggmtransspace, 0),
           'MINITCOND = ' || quote_literal(a.aggminitval),
           'MFINALFUNC = ' || /*include function_name a.aggmfinalfn*/,
           CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
           'MFINALFUNC_MODIFY = ' || CASE WHEN a.aggmfinalfn <> 0 THEN /*include final_modify a.aggmfinalmodify*/ END,
           'SORTOP = ' || /*include operator_name a.aggsortop*/,
           CASE a.aggkind WHEN 'h' THEN 'HYPOTHETICAL' END),
         'parallel', CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END) AS fields
  FROM pg_proc p
  JOIN pg_aggregate a ON a.aggfnoid = p.oid
  JOIN /*include user_schemas*/ n ON n.oid = p.pronamespace
 WHERE /*include not_member pg_proc | p.oid*/
