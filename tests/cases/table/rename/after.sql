-- gen: renamed from clients
CREATE TABLE customers (id bigint, name text, CONSTRAINT clients_pkey PRIMARY KEY (id));
