-- Names and places that one object gives up and another takes, while a view needs both states.
create table a (id int generated always as identity, n int, constraint k primary key (id));
create table b (x int primary key);
create function f(int) returns int language sql as 'select 1';
create type z as (q int);
create view v as select id from a;
create table jobs (id int generated always as identity (sequence name jobs_ids), n int);
create table tabs (identifier text);
create view current_jobs as select id from jobs;
