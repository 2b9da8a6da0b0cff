DROP FUNCTION total_of_prices();
