-- Partitions whose defaults and NOT NULL are their own, while the parent's change.
create table p (a int not null, b int, c text default 'x', d int) partition by range (a);
create table p1 partition of p for values from (1) to (10);
create table p2 partition of p for values from (10) to (20);
create table p3 partition of p for values from (20) to (30) partition by range (a);
create table p31 partition of p3 for values from (20) to (25);
