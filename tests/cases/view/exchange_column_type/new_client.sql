SELECT id, note FROM v;
