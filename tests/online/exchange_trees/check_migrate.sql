SELECT * FROM events EXCEPT ALL SELECT * FROM public__gen_new.events;
SELECT * FROM public__gen_new.events EXCEPT ALL SELECT * FROM events;
SELECT * FROM items EXCEPT ALL SELECT * FROM public__gen_new.items;
SELECT * FROM public__gen_new.items EXCEPT ALL SELECT * FROM items;
SELECT * FROM log EXCEPT ALL SELECT * FROM public__gen_new.log;
SELECT * FROM public__gen_new.log EXCEPT ALL SELECT * FROM log;
SELECT * FROM hits EXCEPT ALL SELECT * FROM public__gen_new.hits;
SELECT * FROM public__gen_new.hits EXCEPT ALL SELECT * FROM hits;
