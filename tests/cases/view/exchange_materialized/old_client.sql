REFRESH MATERIALIZED VIEW per_day; SELECT day, cents FROM per_day; SELECT day FROM best;
