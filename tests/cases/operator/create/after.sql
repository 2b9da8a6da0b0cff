CREATE FUNCTION same_text(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(a) = lower(b) $$;
CREATE OPERATOR === (FUNCTION = same_text, LEFTARG = text, RIGHTARG = text, COMMUTATOR = ===);
CREATE COLLATION plain (provider = libc, locale = 'C');
