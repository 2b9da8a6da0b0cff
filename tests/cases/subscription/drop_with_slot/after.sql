CREATE TABLE kept ();
