SELECT id, note, size FROM v; SELECT size FROM sizes;
