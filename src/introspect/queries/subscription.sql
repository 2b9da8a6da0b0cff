-- Subscriptions of this database. Only superusers may read the connection, and a query that names a column which may
-- not be read fails as a whole: query_to_xml runs when it is reached. For others see unmodelled.sql as well.
-- disable_on_error, two_phase: 15; origin, password_required, run_as_owner, streaming = parallel: 16; failover: 17.
SELECT 'pg_subscription'::regclass::oid AS classid, s.oid, NULL AS schema, NULL AS owner, s.subname AS name,
       NULL AS signature,
       json_build_object(
         'owner', pg_get_userbyid(s.subowner),
         'connection', /*include public_connection c.text*/,
         'connection_known', has_column_privilege('pg_subscription', 'subconninfo', 'SELECT'),
         'publications', array_to_json(s.subpublications),
         'slot', coalesce(s.subslotname, ''),
         'parameters', (
           SELECT json_agg(json_build_object('name', p.name, 'value', p.value) ORDER BY p.position)
             FROM (VALUES
               (1, 'binary', s.subbinary::text),
               (2, 'streaming', /*if >= 160000*/ CASE s.substream WHEN 'f' THEN 'off' WHEN 'p' THEN 'parallel' ELSE 'on' END
                                /*else*/ CASE WHEN s.substream THEN 'on' ELSE 'off' END /*end*/),
               (3, 'synchronous_commit', s.subsynccommit)
               /*if >= 150000*/
               , (4, 'two_phase', CASE s.subtwophasestate WHEN 'd' THEN 'false' ELSE 'true' END)
               , (5, 'disable_on_error', s.subdisableonerr::text)
               /*end*/
               /*if >= 160000*/
               , (6, 'password_required', s.subpasswordrequired::text)
               , (7, 'run_as_owner', s.subrunasowner::text)
               , (8, 'origin', s.suborigin)
               /*end*/
               /*if >= 170000*/
               , (9, 'failover', s.subfailover::text)
               /*end*/
             ) p(position, name, value))) AS fields
  FROM pg_subscription s,
       LATERAL (SELECT CASE WHEN has_column_privilege('pg_subscription', 'subconninfo', 'SELECT') THEN
         substring(query_to_xml('SELECT subconninfo AS c FROM pg_catalog.pg_subscription WHERE oid = ' || s.oid,
                                true, true, '')::text FROM '<c>(.*)</c>') END AS text) c
 WHERE s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
