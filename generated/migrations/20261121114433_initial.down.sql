-- gen: 20261121114433 initial  kind: schema
-- why: schema/shop/reporting.gen:4 schema reporting
-- why: schema/shop/base.gen:7 schema shop
-- why: schema/shop/base.gen:3 extension citext
-- why: schema/shop/base.gen:4 extension pg_trgm
-- why: and 97 more
-- lock: ACCESS EXCLUSIVE on reporting.best_sellers, reporting.open_orders, reporting.revenue_by_day, shop.addresses, shop.brands, shop.categories, shop.country_code, shop.customers, shop.invoice_number, shop.invoices, shop.money_amount, shop.order_items, shop.orders, shop.payments, shop.price_rules, shop.product_categories, shop.product_images, shop.products, shop.reviews, shop.sessions, shop.stock, shop.stock_movements, shop.stock_movements_2024, shop.stock_movements_2025, shop.stock_movements_2026, shop.stock_movements_rest, shop.vouchers, shop.warehouses
-- scan: no
-- rewrite: no
-- risk: a program that still uses schema reporting, schema shop, enum type shop.movement_reason, enum type shop.order_status, enum type shop.payment_method and 34 more fails
-- loses: all rows of shop.addresses; all rows of shop.brands; all rows of shop.categories; all rows of shop.customers; all rows of shop.invoices; all rows of shop.order_items; all rows of shop.orders; all rows of shop.payments; all rows of shop.price_rules; all rows of shop.product_categories; all rows of shop.product_images; all rows of shop.products; all rows of shop.reviews; all rows of shop.sessions; all rows of shop.stock; all rows of shop.stock_movements; all rows of shop.stock_movements_2024; all rows of shop.stock_movements_2025; all rows of shop.stock_movements_2026; all rows of shop.stock_movements_rest; all rows of shop.vouchers; all rows of shop.warehouses
-- proof: up, down and up again on PostgreSQL 15, pg_dump agrees

BEGIN;

DROP FUNCTION reporting.revenue(date, date);

DROP MATERIALIZED VIEW reporting.revenue_by_day;

DROP VIEW reporting.open_orders;

DROP VIEW reporting.best_sellers;

ALTER TABLE shop.stock_movements DROP CONSTRAINT stock_movements_warehouse_id_fkey;

ALTER TABLE shop.stock DROP CONSTRAINT stock_warehouse_id_fkey;

DROP TABLE shop.warehouses;

ALTER TABLE shop.vouchers DROP CONSTRAINT vouchers_used_by_fkey;

DROP TABLE shop.vouchers;

DROP TABLE shop.stock_movements_rest;

DROP INDEX shop.stock_movements_2026_counted;

DROP TABLE shop.stock_movements_2026;

DROP TABLE shop.stock_movements_2025;

DROP TABLE shop.stock_movements_2024;

ALTER TABLE shop.stock_movements DROP CONSTRAINT stock_movements_product_id_fkey;

DROP FUNCTION shop.move_stock(bigint, integer, integer, shop.movement_reason);

DROP TABLE shop.stock_movements;

ALTER TABLE shop.stock DROP CONSTRAINT stock_product_id_fkey;

DROP TABLE shop.stock;

ALTER TABLE shop.sessions DROP CONSTRAINT sessions_customer_id_fkey;

DROP TABLE shop.sessions;

ALTER TABLE shop.reviews DROP CONSTRAINT reviews_product_id_fkey;

ALTER TABLE shop.reviews DROP CONSTRAINT reviews_customer_id_fkey;

DROP TABLE shop.reviews;

DROP TRIGGER products_touch ON shop.products;

ALTER TABLE shop.products DROP CONSTRAINT products_brand_id_fkey;

ALTER TABLE shop.product_images DROP CONSTRAINT product_images_product_id_fkey;

ALTER TABLE shop.product_categories DROP CONSTRAINT product_categories_product_id_fkey;

ALTER TABLE shop.price_rules DROP CONSTRAINT price_rules_product_id_fkey;

ALTER TABLE shop.order_items DROP CONSTRAINT order_items_product_id_fkey;

DROP TABLE shop.products;

DROP TABLE shop.product_images;

ALTER TABLE shop.product_categories DROP CONSTRAINT product_categories_category_id_fkey;

DROP TABLE shop.product_categories;

DROP TABLE shop.price_rules;

ALTER TABLE shop.payments DROP CONSTRAINT payments_order_id_fkey;

DROP TABLE shop.payments;

DROP POLICY own_orders ON shop.orders;

DROP POLICY draft_orders ON shop.orders;

DROP INDEX shop.orders_open;

ALTER TABLE shop.orders DROP CONSTRAINT orders_shipping_address_id_fkey;

ALTER TABLE shop.orders DROP CONSTRAINT orders_customer_id_fkey;

DROP TRIGGER order_items_total ON shop.order_items;

ALTER TABLE shop.order_items DROP CONSTRAINT order_items_order_id_fkey;

ALTER TABLE shop.invoices DROP CONSTRAINT invoices_order_id_fkey;

DROP FUNCTION shop.update_order_total();

DROP TABLE shop.orders;

DROP TABLE shop.order_items;

DROP TABLE shop.invoices;

DROP TRIGGER customers_touch ON shop.customers;

DROP INDEX shop.customers_full_name_search;

DROP INDEX shop.customers_email_key;

ALTER TABLE shop.addresses DROP CONSTRAINT addresses_customer_id_fkey;

DROP TABLE shop.customers;

ALTER TABLE shop.categories DROP CONSTRAINT categories_parent_id_fkey;

DROP TABLE shop.categories;

DROP TABLE shop.brands;

DROP TABLE shop.addresses;

DROP FUNCTION shop.touch_updated_at();

DROP FUNCTION shop.current_customer();

DROP SEQUENCE shop.invoice_number;

DROP DOMAIN shop.money_amount;

DROP DOMAIN shop.country_code;

DROP TYPE shop.dimensions;

DROP TYPE shop.payment_method;

DROP TYPE shop.order_status;

DROP TYPE shop.movement_reason;

DROP EXTENSION pg_trgm;

DROP EXTENSION citext;

DROP SCHEMA shop;

DROP SCHEMA reporting;

COMMIT;
