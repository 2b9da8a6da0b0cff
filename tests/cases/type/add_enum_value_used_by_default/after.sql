CREATE TYPE order_status AS ENUM ('pending', 'paid', 'new');
CREATE TABLE orders (id bigint PRIMARY KEY, status order_status DEFAULT 'new' NOT NULL);
