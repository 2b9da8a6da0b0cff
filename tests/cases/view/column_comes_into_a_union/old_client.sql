SELECT id, n FROM v;
