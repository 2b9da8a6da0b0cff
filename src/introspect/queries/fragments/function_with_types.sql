(SELECT quote_ident(fn.nspname) || '.' || quote_ident(fp.proname) || '(' || oidvectortypes(fp.proargtypes) || ')'
   FROM pg_proc fp JOIN pg_namespace fn ON fn.oid = fp.pronamespace WHERE fp.oid = $1)
