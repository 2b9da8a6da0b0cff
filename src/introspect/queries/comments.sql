-- Comments of all classes. The one that initdb puts on "public" says nothing and is the same in every database.
SELECT d.classoid, d.objoid, d.objsubid, d.description
  FROM pg_description d
 WHERE (d.objoid >= 16384 OR d.classoid = 'pg_namespace'::regclass AND d.objoid = 2200)
   AND NOT (d.classoid = 'pg_namespace'::regclass AND d.description = 'standard public schema')
