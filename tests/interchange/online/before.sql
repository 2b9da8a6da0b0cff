CREATE TABLE orders (
  id bigint PRIMARY KEY,
  total int NOT NULL,
  note text
);
CREATE TABLE lines (order_id bigint NOT NULL, amount int NOT NULL);
