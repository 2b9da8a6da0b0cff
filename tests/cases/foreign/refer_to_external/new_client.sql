SELECT id, level FROM profile;
