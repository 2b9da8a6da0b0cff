SELECT id, size::bigint FROM ONLY app.things EXCEPT ALL SELECT id, size FROM ONLY app__gen_new.things;
SELECT id, size FROM ONLY app__gen_new.things EXCEPT ALL SELECT id, size::bigint FROM ONLY app.things;
SELECT id, size::bigint, width, area FROM ONLY app.boxes EXCEPT ALL SELECT id, size, width, area FROM ONLY app__gen_new.boxes;
SELECT id, size::bigint, width, area, depth FROM app.crates EXCEPT ALL SELECT id, size, width, area, depth FROM app__gen_new.crates;
SELECT id FROM app__gen_new.crates EXCEPT ALL SELECT id FROM app.crates;
