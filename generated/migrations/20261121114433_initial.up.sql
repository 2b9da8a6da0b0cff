-- gen: 20261121114433 initial  kind: schema
-- why: schema/shop/reporting.gen:4 schema reporting
-- why: schema/shop/base.gen:7 schema shop
-- why: schema/shop/base.gen:3 extension citext
-- why: schema/shop/base.gen:4 extension pg_trgm
-- why: and 97 more
-- lock: none
-- scan: no
-- rewrite: no
-- risk: runs the query of reporting.revenue_by_day to fill it
-- loses: nothing
-- down: tested, restores the structure that was there before
-- proof: up, down and up again on PostgreSQL 15, pg_dump agrees

BEGIN;

SET LOCAL check_function_bodies = off;

CREATE SCHEMA reporting;
COMMENT ON SCHEMA reporting IS 'Read-only views for people and dashboards.';

CREATE SCHEMA shop;
COMMENT ON SCHEMA shop IS 'An online shop.';

CREATE EXTENSION citext WITH SCHEMA public;

CREATE EXTENSION pg_trgm WITH SCHEMA public;

CREATE TYPE shop.movement_reason AS ENUM ('received', 'sold', 'returned', 'counted', 'damaged');

CREATE TYPE shop.order_status AS ENUM ('draft', 'placed', 'paid', 'packed', 'shipped', 'delivered', 'returned', 'cancelled');
COMMENT ON TYPE shop.order_status IS 'The life of an order, in the order it is lived.';

CREATE TYPE shop.payment_method AS ENUM ('card', 'invoice', 'voucher', 'bank_transfer');

CREATE TYPE shop.dimensions AS (
    width_mm integer,
    height_mm integer,
    depth_mm integer
);
COMMENT ON COLUMN shop.dimensions.depth_mm IS 'The longest side.';

CREATE DOMAIN shop.country_code AS character(2);
COMMENT ON DOMAIN shop.country_code IS 'A two-letter country code of ISO 3166.';

ALTER DOMAIN shop.country_code ADD CONSTRAINT iso_form CHECK ((VALUE ~ '^[A-Z]{2}$'::text));

CREATE DOMAIN shop.money_amount AS numeric(12,2);
COMMENT ON DOMAIN shop.money_amount IS 'An amount in the shop''s currency.';

ALTER DOMAIN shop.money_amount ADD CONSTRAINT money_amount_check CHECK ((VALUE >= (0)::numeric));

CREATE SEQUENCE shop.invoice_number START WITH 100000 CACHE 20;
COMMENT ON SEQUENCE shop.invoice_number IS 'Numbers on invoices: no gaps are promised, only growth.';

CREATE OR REPLACE FUNCTION shop.current_customer()
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('shop.customer_id'::text, true), ''::text))::bigint;
COMMENT ON FUNCTION shop.current_customer() IS 'The customer that the application works for; set by it as shop.customer_id.';

CREATE OR REPLACE FUNCTION shop.touch_updated_at()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    new.updated_at := now();
    return new;
  end
  $function$;
COMMENT ON FUNCTION shop.touch_updated_at() IS 'Keeps updated_at honest.';

CREATE TABLE shop.addresses (
    id bigint GENERATED ALWAYS AS IDENTITY,
    customer_id bigint NOT NULL,
    label text DEFAULT 'home'::text NOT NULL,
    street text NOT NULL,
    city text NOT NULL,
    postal_code text NOT NULL,
    country shop.country_code NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    CONSTRAINT addresses_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE shop.addresses IS 'Where parcels and invoices go.';

CREATE INDEX addresses_customer_id_idx ON shop.addresses USING btree (customer_id);

CREATE UNIQUE INDEX addresses_one_default ON shop.addresses USING btree (customer_id) WHERE is_default;

CREATE TABLE shop.brands (
    id bigint GENERATED ALWAYS AS IDENTITY,
    name public.citext NOT NULL,
    CONSTRAINT brands_pkey PRIMARY KEY (id),
    CONSTRAINT brands_name_key UNIQUE (name)
);

CREATE TABLE shop.categories (
    id bigint GENERATED ALWAYS AS IDENTITY,
    parent_id bigint,
    slug text NOT NULL,
    title text NOT NULL,
    CONSTRAINT categories_pkey PRIMARY KEY (id),
    CONSTRAINT categories_slug_key UNIQUE (slug),
    CONSTRAINT not_own_parent CHECK ((parent_id <> id))
);
COMMENT ON TABLE shop.categories IS 'A tree of categories; the root has no parent.';

ALTER TABLE shop.categories ADD CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES shop.categories(id) ON DELETE RESTRICT;

CREATE INDEX categories_parent_id_idx ON shop.categories USING btree (parent_id);

CREATE TABLE shop.customers (
    id bigint GENERATED ALWAYS AS IDENTITY,
    email public.citext NOT NULL,
    full_name text NOT NULL,
    tier text DEFAULT 'basic'::text NOT NULL,
    settings jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    CONSTRAINT customers_pkey PRIMARY KEY (id),
    CONSTRAINT email_has_at CHECK ((POSITION(('@'::text) IN ((email)::text)) > 1)),
    CONSTRAINT known_tier CHECK ((tier = ANY (ARRAY['basic'::text, 'silver'::text, 'gold'::text])))
);
COMMENT ON TABLE shop.customers IS 'Customers who can sign in.';
COMMENT ON COLUMN shop.customers.settings IS 'Free-form settings of the web application.';

ALTER TABLE shop.addresses ADD CONSTRAINT addresses_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customers(id) ON DELETE CASCADE;

CREATE UNIQUE INDEX customers_email_key ON shop.customers USING btree (email) WHERE (deleted_at IS NULL);
COMMENT ON INDEX shop.customers_email_key IS 'One account per address, as long as the account lives.';

CREATE INDEX customers_full_name_search ON shop.customers USING gin (full_name public.gin_trgm_ops);

CREATE INDEX customers_settings ON shop.customers USING gin (settings jsonb_path_ops);

CREATE TRIGGER customers_touch BEFORE UPDATE ON shop.customers FOR EACH ROW EXECUTE FUNCTION shop.touch_updated_at();

CREATE TABLE shop.invoices (
    number bigint DEFAULT nextval('shop.invoice_number'::regclass) NOT NULL,
    order_id bigint NOT NULL,
    issued_on date DEFAULT CURRENT_DATE NOT NULL,
    document bytea,
    CONSTRAINT invoices_pkey PRIMARY KEY (number),
    CONSTRAINT invoices_order_id_key UNIQUE (order_id)
);
ALTER TABLE shop.invoices ALTER COLUMN document SET STORAGE EXTERNAL;

CREATE TABLE shop.order_items (
    order_id bigint NOT NULL,
    line smallint NOT NULL,
    product_id bigint NOT NULL,
    quantity integer NOT NULL,
    unit_price shop.money_amount NOT NULL,
    line_total numeric(14,2) GENERATED ALWAYS AS ((quantity)::numeric * (unit_price)::numeric) STORED,
    CONSTRAINT order_items_pkey PRIMARY KEY (order_id, line),
    CONSTRAINT order_items_quantity_check CHECK ((quantity > 0))
);

CREATE INDEX order_items_product_id_idx ON shop.order_items USING btree (product_id);

CREATE TABLE shop.orders (
    id bigint GENERATED ALWAYS AS IDENTITY,
    customer_id bigint NOT NULL,
    shipping_address_id bigint,
    status shop.order_status DEFAULT 'draft'::shop.order_status NOT NULL,
    note text,
    placed_at timestamp with time zone,
    total shop.money_amount DEFAULT 0 NOT NULL,
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT placed_when_placed CHECK (((status = ANY (ARRAY['draft'::shop.order_status, 'cancelled'::shop.order_status])) OR (placed_at IS NOT NULL)))
);
ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;

CREATE OR REPLACE FUNCTION shop.update_order_total()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  declare
    changed bigint := coalesce(new.order_id, old.order_id);
  begin
    update shop.orders
       set total = coalesce((select sum(line_total) from shop.order_items where order_id = changed), 0)
     where id = changed;
    return null;
  end
  $function$;
COMMENT ON FUNCTION shop.update_order_total() IS 'Adds the lines of an order up.';

ALTER TABLE shop.invoices ADD CONSTRAINT invoices_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders(id) ON DELETE RESTRICT;

ALTER TABLE shop.order_items ADD CONSTRAINT order_items_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders(id) ON DELETE CASCADE;

CREATE CONSTRAINT TRIGGER order_items_total AFTER INSERT OR DELETE OR UPDATE ON shop.order_items DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shop.update_order_total();

ALTER TABLE shop.orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customers(id) ON DELETE RESTRICT;

ALTER TABLE shop.orders ADD CONSTRAINT orders_shipping_address_id_fkey FOREIGN KEY (shipping_address_id) REFERENCES shop.addresses(id) ON DELETE SET NULL;

CREATE INDEX orders_customer_id_placed_at_idx ON shop.orders USING btree (customer_id, placed_at DESC);

CREATE INDEX orders_open ON shop.orders USING btree (placed_at) WHERE (status = ANY (ARRAY['placed'::shop.order_status, 'paid'::shop.order_status, 'packed'::shop.order_status]));
COMMENT ON INDEX shop.orders_open IS 'The work list of the packers.';

CREATE POLICY draft_orders ON shop.orders USING ((customer_id = shop.current_customer()) AND (status = 'draft'::shop.order_status)) WITH CHECK (customer_id = shop.current_customer());

CREATE POLICY own_orders ON shop.orders FOR SELECT USING (customer_id = shop.current_customer());
COMMENT ON POLICY own_orders ON shop.orders IS 'Customers see their own orders only.';

CREATE TABLE shop.payments (
    id bigint GENERATED ALWAYS AS IDENTITY,
    order_id bigint NOT NULL,
    method shop.payment_method NOT NULL,
    amount shop.money_amount NOT NULL,
    reference text,
    paid_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT payments_pkey PRIMARY KEY (id),
    CONSTRAINT payments_reference_key UNIQUE (reference),
    CONSTRAINT positive_amount CHECK (((amount)::numeric > (0)::numeric))
);

ALTER TABLE shop.payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders(id) ON DELETE RESTRICT;

CREATE INDEX payments_order ON shop.payments USING btree (order_id);

CREATE TABLE shop.price_rules (
    id bigint GENERATED ALWAYS AS IDENTITY,
    product_id bigint NOT NULL,
    valid tstzrange NOT NULL,
    price shop.money_amount NOT NULL,
    CONSTRAINT price_rules_pkey PRIMARY KEY (id),
    CONSTRAINT price_rules_no_overlap EXCLUDE USING gist (int8range(product_id, product_id, '[]'::text) WITH &&, valid WITH &&),
    CONSTRAINT price_rules_valid_check CHECK ((NOT isempty(valid)))
);
COMMENT ON TABLE shop.price_rules IS 'Prices that hold for a time; two of a product never overlap.';

CREATE INDEX price_rules_product ON shop.price_rules USING btree (product_id) INCLUDE (price);

CREATE TABLE shop.product_categories (
    product_id bigint NOT NULL,
    category_id bigint NOT NULL,
    CONSTRAINT product_categories_pkey PRIMARY KEY (product_id, category_id)
);

ALTER TABLE shop.product_categories ADD CONSTRAINT product_categories_category_id_fkey FOREIGN KEY (category_id) REFERENCES shop.categories(id) ON DELETE CASCADE;

CREATE INDEX product_categories_category_id_idx ON shop.product_categories USING btree (category_id);

CREATE TABLE shop.product_images (
    id bigint GENERATED ALWAYS AS IDENTITY,
    product_id bigint NOT NULL,
    url text NOT NULL,
    "position" smallint DEFAULT 1 NOT NULL,
    CONSTRAINT product_images_pkey PRIMARY KEY (id),
    CONSTRAINT product_images_position UNIQUE (product_id, "position") DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE shop.products (
    id bigint GENERATED ALWAYS AS IDENTITY,
    brand_id bigint,
    sku text COLLATE pg_catalog."C" NOT NULL,
    title text NOT NULL,
    description text DEFAULT ''::text NOT NULL,
    price shop.money_amount NOT NULL,
    tax_rate numeric(4,3) DEFAULT 0.190 NOT NULL,
    gross_price numeric(14,2) GENERATED ALWAYS AS (round(((price)::numeric * ((1)::numeric + tax_rate)), 2)) STORED,
    size shop.dimensions,
    tags text[] DEFAULT ARRAY[]::text[] NOT NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, ((title || ' '::text) || description))) STORED,
    published_at timestamp with time zone,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT products_pkey PRIMARY KEY (id),
    CONSTRAINT products_sku_key UNIQUE (sku),
    CONSTRAINT products_tax_rate_check CHECK (((tax_rate >= (0)::numeric) AND (tax_rate <= (1)::numeric)))
);
COMMENT ON TABLE shop.products IS 'An article as customers see it; what is on the shelf are its variants.';

ALTER TABLE shop.order_items ADD CONSTRAINT order_items_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products(id) ON DELETE RESTRICT;

ALTER TABLE shop.price_rules ADD CONSTRAINT price_rules_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products(id) ON DELETE CASCADE;

ALTER TABLE shop.product_categories ADD CONSTRAINT product_categories_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products(id) ON DELETE CASCADE;

ALTER TABLE shop.product_images ADD CONSTRAINT product_images_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products(id) ON DELETE CASCADE;

ALTER TABLE shop.products ADD CONSTRAINT products_brand_id_fkey FOREIGN KEY (brand_id) REFERENCES shop.brands(id) ON DELETE SET NULL;

CREATE INDEX products_published ON shop.products USING btree (published_at DESC) INCLUDE (title, price) WHERE (published_at IS NOT NULL);
COMMENT ON INDEX shop.products_published IS 'What the front page lists.';

CREATE INDEX products_search ON shop.products USING gin (search);

CREATE INDEX products_tags ON shop.products USING gin (tags);

CREATE INDEX products_title_lower ON shop.products USING btree (lower(title) text_pattern_ops);

CREATE STATISTICS shop.products_brand_price (ndistinct, dependencies) ON brand_id, price FROM shop.products;

CREATE TRIGGER products_touch BEFORE UPDATE ON shop.products FOR EACH ROW WHEN ((((old.price)::numeric IS DISTINCT FROM (new.price)::numeric) OR (old.title IS DISTINCT FROM new.title))) EXECUTE FUNCTION shop.touch_updated_at();

CREATE TABLE shop.reviews (
    id bigint GENERATED ALWAYS AS IDENTITY,
    product_id bigint NOT NULL,
    customer_id bigint,
    rating smallint NOT NULL,
    body text COMPRESSION pglz,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT reviews_pkey PRIMARY KEY (id),
    CONSTRAINT reviews_once UNIQUE (product_id, customer_id),
    CONSTRAINT reviews_rating_check CHECK (((rating >= 1) AND (rating <= 5)))
);

ALTER TABLE shop.reviews ADD CONSTRAINT reviews_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customers(id) ON DELETE SET NULL;

ALTER TABLE shop.reviews ADD CONSTRAINT reviews_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products(id) ON DELETE CASCADE;

CREATE INDEX reviews_recent ON shop.reviews USING btree (created_at DESC);

CREATE UNLOGGED TABLE shop.sessions (
    token uuid DEFAULT gen_random_uuid() NOT NULL,
    customer_id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    last_seen_at timestamp with time zone DEFAULT now() NOT NULL,
    user_agent text,
    CONSTRAINT sessions_pkey PRIMARY KEY (token)
)
WITH (fillfactor=80);
COMMENT ON TABLE shop.sessions IS 'Sign-in sessions; lost with a crash, which signs people out and does no other harm.';
ALTER TABLE shop.sessions ALTER COLUMN user_agent SET STORAGE EXTERNAL;

ALTER TABLE shop.sessions ADD CONSTRAINT sessions_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customers(id) ON DELETE CASCADE;

CREATE INDEX sessions_customer_id_last_seen_at_idx ON shop.sessions USING btree (customer_id, last_seen_at DESC);

CREATE TABLE shop.stock (
    product_id bigint NOT NULL,
    warehouse_id integer NOT NULL,
    quantity integer DEFAULT 0 NOT NULL,
    reserved integer DEFAULT 0 NOT NULL,
    available integer GENERATED ALWAYS AS (quantity - reserved) STORED,
    CONSTRAINT stock_pkey PRIMARY KEY (product_id, warehouse_id),
    CONSTRAINT reserved_is_there CHECK (((reserved >= 0) AND (reserved <= quantity))),
    CONSTRAINT stock_not_negative CHECK ((quantity >= 0))
)
WITH (fillfactor=70, autovacuum_vacuum_scale_factor=0.02);
COMMENT ON COLUMN shop.stock.available IS 'What a customer can still buy.';

ALTER TABLE shop.stock ADD CONSTRAINT stock_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products(id) ON DELETE RESTRICT;

CREATE INDEX stock_to_reorder ON shop.stock USING btree (product_id) WHERE (quantity < 5);

CREATE TABLE shop.stock_movements (
    id bigint GENERATED ALWAYS AS IDENTITY,
    moved_at timestamp with time zone DEFAULT now() NOT NULL,
    product_id bigint NOT NULL,
    warehouse_id integer NOT NULL,
    change integer NOT NULL,
    reason shop.movement_reason NOT NULL,
    CONSTRAINT stock_movements_pkey PRIMARY KEY (id, moved_at),
    CONSTRAINT stock_movements_change_check CHECK ((change <> 0))
)
PARTITION BY RANGE (moved_at);
COMMENT ON TABLE shop.stock_movements IS 'Every change of stock, for ever: one partition a year.';

CREATE OR REPLACE FUNCTION shop.move_stock(product bigint, warehouse integer, change integer, reason shop.movement_reason)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO shop.stock AS s (product_id, warehouse_id, quantity)
   VALUES (move_stock.product, move_stock.warehouse, GREATEST(move_stock.change, 0)) ON CONFLICT(product_id, warehouse_id) DO UPDATE SET quantity = (s.quantity + move_stock.change);
 INSERT INTO shop.stock_movements (product_id, warehouse_id, change, reason)
   VALUES (move_stock.product, move_stock.warehouse, move_stock.change, move_stock.reason);
END;
COMMENT ON FUNCTION shop.move_stock(bigint, integer, integer, shop.movement_reason) IS 'Moves stock and writes the movement down.';

ALTER TABLE shop.stock_movements ADD CONSTRAINT stock_movements_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products(id);

CREATE INDEX stock_movements_product_id_moved_at_idx ON ONLY shop.stock_movements USING btree (product_id, moved_at);

CREATE TABLE shop.stock_movements_2024 (
    id bigint NOT NULL,
    moved_at timestamp with time zone DEFAULT now() NOT NULL,
    product_id bigint NOT NULL,
    warehouse_id integer NOT NULL,
    change integer NOT NULL,
    reason shop.movement_reason NOT NULL,
    CONSTRAINT stock_movements_change_check CHECK ((change <> 0))
);

ALTER TABLE shop.stock_movements_2024 ADD CONSTRAINT stock_movements_2024_pkey PRIMARY KEY (id, moved_at);

CREATE INDEX stock_movements_2024_product_id_moved_at_idx ON shop.stock_movements_2024 USING btree (product_id, moved_at);

ALTER TABLE shop.stock_movements ATTACH PARTITION shop.stock_movements_2024 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');

CREATE TABLE shop.stock_movements_2025 (
    id bigint NOT NULL,
    moved_at timestamp with time zone DEFAULT now() NOT NULL,
    product_id bigint NOT NULL,
    warehouse_id integer NOT NULL,
    change integer NOT NULL,
    reason shop.movement_reason NOT NULL,
    CONSTRAINT stock_movements_change_check CHECK ((change <> 0))
);

ALTER TABLE shop.stock_movements_2025 ADD CONSTRAINT stock_movements_2025_pkey PRIMARY KEY (id, moved_at);

CREATE INDEX stock_movements_2025_product_id_moved_at_idx ON shop.stock_movements_2025 USING btree (product_id, moved_at);

ALTER TABLE shop.stock_movements ATTACH PARTITION shop.stock_movements_2025 FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');

CREATE TABLE shop.stock_movements_2026 (
    id bigint NOT NULL,
    moved_at timestamp with time zone DEFAULT now() NOT NULL,
    product_id bigint NOT NULL,
    warehouse_id integer NOT NULL,
    change integer NOT NULL,
    reason shop.movement_reason NOT NULL,
    CONSTRAINT stock_movements_change_check CHECK ((change <> 0))
);

ALTER TABLE shop.stock_movements_2026 ADD CONSTRAINT stock_movements_2026_pkey PRIMARY KEY (id, moved_at);

CREATE INDEX stock_movements_2026_counted ON shop.stock_movements_2026 USING btree (moved_at) WHERE (reason = 'counted'::shop.movement_reason);
COMMENT ON INDEX shop.stock_movements_2026_counted IS 'Counts are corrected in the year they are made.';

CREATE INDEX stock_movements_2026_product_id_moved_at_idx ON shop.stock_movements_2026 USING btree (product_id, moved_at);

ALTER TABLE shop.stock_movements ATTACH PARTITION shop.stock_movements_2026 FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');

CREATE TABLE shop.stock_movements_rest (
    id bigint NOT NULL,
    moved_at timestamp with time zone DEFAULT now() NOT NULL,
    product_id bigint NOT NULL,
    warehouse_id integer NOT NULL,
    change integer NOT NULL,
    reason shop.movement_reason NOT NULL,
    CONSTRAINT stock_movements_change_check CHECK ((change <> 0))
);

ALTER TABLE shop.stock_movements_rest ADD CONSTRAINT stock_movements_rest_pkey PRIMARY KEY (id, moved_at);

CREATE INDEX stock_movements_rest_product_id_moved_at_idx ON shop.stock_movements_rest USING btree (product_id, moved_at);

ALTER TABLE shop.stock_movements ATTACH PARTITION shop.stock_movements_rest DEFAULT;

CREATE TABLE shop.vouchers (
    code text COLLATE pg_catalog."C" NOT NULL,
    amount shop.money_amount NOT NULL,
    valid_until date,
    used_by bigint,
    CONSTRAINT vouchers_pkey PRIMARY KEY (code)
);

ALTER TABLE shop.vouchers ADD CONSTRAINT vouchers_used_by_fkey FOREIGN KEY (used_by) REFERENCES shop.orders(id) ON DELETE SET NULL;

CREATE INDEX vouchers_unused ON shop.vouchers USING btree (valid_until) WHERE (used_by IS NULL);

CREATE TABLE shop.warehouses (
    id integer GENERATED BY DEFAULT AS IDENTITY (START WITH 10),
    code text COLLATE pg_catalog."C" NOT NULL,
    country shop.country_code NOT NULL,
    CONSTRAINT warehouses_pkey PRIMARY KEY (id),
    CONSTRAINT warehouses_code_key UNIQUE (code)
);

ALTER TABLE shop.stock ADD CONSTRAINT stock_warehouse_id_fkey FOREIGN KEY (warehouse_id) REFERENCES shop.warehouses(id) ON DELETE RESTRICT;

ALTER TABLE shop.stock_movements ADD CONSTRAINT stock_movements_warehouse_id_fkey FOREIGN KEY (warehouse_id) REFERENCES shop.warehouses(id);

CREATE VIEW reporting.best_sellers WITH (security_barrier=true) AS
 SELECT p.id AS product_id,
    p.title,
    sum(i.quantity) AS sold
   FROM (shop.products p
     JOIN shop.order_items i ON ((i.product_id = p.id)))
  GROUP BY p.id, p.title;
COMMENT ON COLUMN reporting.best_sellers.sold IS 'Pieces, not orders.';

CREATE VIEW reporting.open_orders AS
 SELECT o.id,
    c.full_name,
    o.status,
    o.placed_at,
    o.total
   FROM (shop.orders o
     JOIN shop.customers c ON ((c.id = o.customer_id)))
  WHERE (o.status = ANY (ARRAY['placed'::shop.order_status, 'paid'::shop.order_status, 'packed'::shop.order_status]));
COMMENT ON VIEW reporting.open_orders IS 'Orders that somebody has to do something about.';

CREATE MATERIALIZED VIEW reporting.revenue_by_day AS
 SELECT (date_trunc('day'::text, orders.placed_at))::date AS day,
    count(*) AS orders,
    sum((orders.total)::numeric) AS revenue
   FROM shop.orders
  WHERE (orders.placed_at IS NOT NULL)
  GROUP BY ((date_trunc('day'::text, orders.placed_at))::date);
COMMENT ON MATERIALIZED VIEW reporting.revenue_by_day IS 'Refreshed at night.';

CREATE OR REPLACE FUNCTION reporting.revenue(first_day date, last_day date)
 RETURNS numeric
 LANGUAGE sql
 STABLE
RETURN (SELECT sum(revenue_by_day.revenue) AS sum FROM reporting.revenue_by_day WHERE ((revenue_by_day.day >= revenue.first_day) AND (revenue_by_day.day <= revenue.last_day)));
COMMENT ON FUNCTION reporting.revenue(date, date) IS 'Revenue between two days, both included.';

CREATE UNIQUE INDEX revenue_by_day_key ON reporting.revenue_by_day USING btree (day);

COMMIT;
