SELECT * FROM app.bookings EXCEPT ALL SELECT * FROM app__gen_new.bookings;
SELECT * FROM app__gen_new.bookings EXCEPT ALL SELECT * FROM app.bookings;
