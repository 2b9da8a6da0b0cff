-- Each time a day more ahead, and a day less of the past.
SET client_min_messages = error;
SET lock_timeout = '1s';
UPDATE partman.part_config SET premake = least(premake + 1, 30), retention = greatest(retention::interval - interval '1 day', interval '9 days')::text;
SELECT partman.run_maintenance();
