(SELECT 'OPERATOR(' || quote_ident(opn.nspname) || '.' || op.oprname || ')'
   FROM pg_operator op JOIN pg_namespace opn ON opn.oid = op.oprnamespace WHERE op.oid = $1)
