CREATE TYPE order_status AS ENUM ('draft', 'pending', 'on hold', 'paid', 'shipped');
CREATE TABLE orders (id bigint PRIMARY KEY, status order_status NOT NULL);
