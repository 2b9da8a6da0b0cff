SELECT * FROM app.bookings EXCEPT ALL SELECT * FROM app__gen_new.bookings;
SELECT * FROM app__gen_new.bookings EXCEPT ALL SELECT * FROM app.bookings;
SELECT * FROM app.hits EXCEPT ALL SELECT * FROM app__gen_new.hits;
SELECT * FROM app__gen_new.hits EXCEPT ALL SELECT * FROM app.hits;
