SELECT * FROM app.events EXCEPT ALL SELECT * FROM app__gen_new.events;
SELECT * FROM app__gen_new.events EXCEPT ALL SELECT * FROM app.events;
