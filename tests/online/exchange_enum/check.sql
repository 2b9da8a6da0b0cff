SELECT id FROM app.tickets WHERE state::text NOT IN ('open', 'closed');
