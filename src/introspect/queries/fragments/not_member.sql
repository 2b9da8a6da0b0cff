NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '$1'::regclass AND e.objid = $2 AND e.deptype = 'e')
