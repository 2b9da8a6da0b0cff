-- Of the settings of a column (n_distinct ...) those that ALTER TABLE sets. The server may keep notes of its own among
-- them, under names that start with pg_ (15.20: pg_attver); pg_dump leaves them out, too.
CASE WHEN $1 IS NOT NULL THEN
  (SELECT json_agg(json_build_object('name', o.option_name, 'value', coalesce(o.option_value, ''))
                   ORDER BY o.ordinality)
     FROM pg_options_to_table($1) WITH ORDINALITY o
    WHERE o.option_name !~ '^pg_')
END
