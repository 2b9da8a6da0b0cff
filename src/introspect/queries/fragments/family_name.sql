(SELECT quote_ident(ofn.nspname) || '.' || quote_ident(opf.opfname)
   FROM pg_opfamily opf JOIN pg_namespace ofn ON ofn.oid = opf.opfnamespace WHERE opf.oid = $1)
