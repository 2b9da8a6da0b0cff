SELECT id FROM profile;
