CREATE FUNCTION total(a int, b int DEFAULT 1) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN a + b; END $$;
GRANT EXECUTE ON FUNCTION total(int, int) TO app_user;
