create table p (a int not null, b int default 7, c text, d int not null default 3) partition by range (a);
create table p1 (a int not null, b int not null, c text default 'y', d int not null default 3);
create table p2 (a int not null, b int default 7, c text, d int not null default 4);
create table p3 (a int not null, b int, c text default 'x', d int not null default 3) partition by range (a);
create table p31 (a int not null, b int default 7, c text, d int not null default 3);
alter table p attach partition p1 for values from (1) to (10);
alter table p attach partition p2 for values from (10) to (20);
alter table p attach partition p3 for values from (20) to (30);
alter table p3 attach partition p31 for values from (20) to (25);
