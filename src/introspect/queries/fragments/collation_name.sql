(SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
   FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = $1)
