create table a (n int not null, m int, constraint k2 primary key (n));
create table b (x int primary key, id int generated always as identity (sequence name a_id_seq));
create aggregate f(int) (sfunc = int4pl, stype = int);
create table z (q int);
create view v as select m as id from a;
create table jobs (n int, identifier text);
create table tabs (id int generated always as identity (sequence name jobs_ids));
create view current_jobs as select id from tabs;
