SELECT id, s, n FROM v;
