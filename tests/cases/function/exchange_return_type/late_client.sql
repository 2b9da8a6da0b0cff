SELECT round(price(1), 1);
SELECT euros FROM rounded;
