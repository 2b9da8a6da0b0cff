CREATE TABLE "Room" ("No" int PRIMARY KEY, name text);
CREATE TABLE "Booking" (
  "Room" int NOT NULL REFERENCES "Room",
  "from" date NOT NULL,
  until date NOT NULL CHECK (until > "from"),
  guest text,
  -- gen: using (nullif(weight, '')::int)
  weight int,
  -- gen: backfill ('none')
  title text NOT NULL,
  CONSTRAINT "Booking key" UNIQUE ("Room", "from"),
  CONSTRAINT never_twice EXCLUDE USING gist (int4range("Room", "Room", '[]') WITH =, daterange("from", until) WITH &&)
);
COMMENT ON CONSTRAINT never_twice ON "Booking" IS 'no room is given twice';
