SELECT n, page, at, visits__gen_key FROM app.visits EXCEPT ALL SELECT n, page, at, visits__gen_key FROM app__gen_new.visits;
SELECT n, page, at, visits__gen_key FROM app__gen_new.visits EXCEPT ALL SELECT n, page, at, visits__gen_key FROM app.visits;
