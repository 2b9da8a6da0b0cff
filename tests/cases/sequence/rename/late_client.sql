SELECT nextval('"Number"');
