CREATE TYPE float_range AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TABLE measures (id bigint PRIMARY KEY, r float_range);
