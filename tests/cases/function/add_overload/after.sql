CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS $$ SELECT a $$;
CREATE FUNCTION f(a text, VARIADIC rest text[]) RETURNS text LANGUAGE sql AS $$ SELECT a $$;
CREATE PROCEDURE p(INOUT a int) LANGUAGE plpgsql AS $$ BEGIN a := a + 1; END $$;
