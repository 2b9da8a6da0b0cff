CREATE TABLE "Room" ("No" int PRIMARY KEY, name text);
CREATE TABLE "Booking" (
  "Room" int NOT NULL REFERENCES "Room",
  "from" date NOT NULL,
  until date NOT NULL CHECK (until > "from"),
  guest text,
  weight varchar(5),
  CONSTRAINT "Booking key" UNIQUE ("Room", "from")
);
