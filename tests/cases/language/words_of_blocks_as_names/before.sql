CREATE TABLE things (
    id int PRIMARY KEY, index int, owner text, policy text, type text, "partition" text, partitions text, "user" text, "Mixed" text
);
