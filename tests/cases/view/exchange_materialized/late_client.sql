SELECT sales FROM per_day; SELECT day FROM busy;
