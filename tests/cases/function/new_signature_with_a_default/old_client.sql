SELECT label(1); SELECT l FROM labels; INSERT INTO boxes (id) VALUES (10);
