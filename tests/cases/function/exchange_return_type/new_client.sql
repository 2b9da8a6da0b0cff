SELECT dear FROM prices;
