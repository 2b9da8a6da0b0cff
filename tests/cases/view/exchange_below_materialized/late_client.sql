SELECT price FROM item_names;
