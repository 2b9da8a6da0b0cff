SELECT spare FROM item_names; REFRESH MATERIALIZED VIEW item_list; SELECT id, name FROM item_list; SELECT name FROM long_names;
