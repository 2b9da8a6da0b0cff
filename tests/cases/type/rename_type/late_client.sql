SELECT 'b'::kinds.status, 1::money_amount, is_a('a');
