CREATE FUNCTION total(a int, b int DEFAULT 2) RETURNS int LANGUAGE plpgsql STABLE STRICT AS $$
BEGIN
  -- $1 and ';' and "quotes" stay as they are
  RETURN a * b;
END $$;
GRANT EXECUTE ON FUNCTION total(int, int) TO app_user;
