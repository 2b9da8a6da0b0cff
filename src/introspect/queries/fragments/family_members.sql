-- The entries of operator families that belong to the class or family at the address ($1, $2), as pg_depend has it.
(SELECT json_agg(json_build_object('member', m.member, 'number', m.number, 'types', m.types, 'definition', m.definition)
                 ORDER BY m.member DESC, m.number, m.types COLLATE "C")
   FROM (SELECT 'OPERATOR' AS member, mo.amopstrategy AS number,
                format_type(mo.amoplefttype, NULL) || ', ' || format_type(mo.amoprighttype, NULL) AS types,
                (SELECT quote_ident(opn.nspname) || '.' || op.oprname || '(' || format_type(op.oprleft, NULL) || ', '
                          || format_type(op.oprright, NULL) || ')'
                   FROM pg_operator op JOIN pg_namespace opn ON opn.oid = op.oprnamespace WHERE op.oid = mo.amopopr)
                  || coalesce(' FOR ORDER BY ' || /*include family_name mo.amopsortfamily*/, '') AS definition
           FROM pg_depend md JOIN pg_amop mo ON mo.oid = md.objid
          WHERE md.classid = 'pg_amop'::regclass AND md.refclassid = '$1'::regclass AND md.refobjid = $2
            AND md.deptype IN ('a', 'i')
         UNION ALL
         SELECT 'FUNCTION', mp.amprocnum,
                format_type(mp.amproclefttype, NULL) || ', ' || format_type(mp.amprocrighttype, NULL),
                /*include function_with_types mp.amproc*/
           FROM pg_depend md JOIN pg_amproc mp ON mp.oid = md.objid
          WHERE md.classid = 'pg_amproc'::regclass AND md.refclassid = '$1'::regclass AND md.refobjid = $2
            AND md.deptype IN ('a', 'i')) m)
