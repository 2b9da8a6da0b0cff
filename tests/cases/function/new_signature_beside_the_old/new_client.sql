SELECT label(1::bigint); SELECT l FROM labels; INSERT INTO boxes (id) VALUES (11);
