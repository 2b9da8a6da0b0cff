CASE WHEN $1 IS NOT NULL THEN
  (SELECT json_agg(json_build_object('name', o.option_name, 'value', coalesce(o.option_value, ''))
                   ORDER BY o.ordinality)
     FROM pg_options_to_table($1) WITH ORDINALITY o
    WHERE o.option_name !~* '(pass(word|wd|phrase)|secret|token|api_?key)(?!_required)')
END
