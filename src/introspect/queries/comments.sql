-- Comments of all classes. The one that initdb puts on "public" says nothing and is the same in every database, and
-- CREATE EXTENSION sets the one of an extension's control file.
SELECT d.classoid, d.objoid, d.objsubid, d.description
  FROM pg_description d
 WHERE (d.objoid >= 16384 OR d.classoid = 'pg_namespace'::regclass AND d.objoid = 2200)
   AND NOT (d.classoid = 'pg_namespace'::regclass AND d.description = 'standard public schema')
   AND NOT (d.classoid = 'pg_extension'::regclass
            AND EXISTS (SELECT FROM pg_extension x
                          JOIN pg_available_extensions() a ON a.name = x.extname
                         WHERE x.oid = d.objoid AND a.comment = d.description))
