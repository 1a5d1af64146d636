-- The same data as tables, in the shape that one would give them: a key and an index for each way that a question goes.
CREATE TABLE kommun (id text PRIMARY KEY, kod text NOT NULL UNIQUE, namn text NOT NULL);
CREATE TABLE namnd (
  id text PRIMARY KEY, namn text NOT NULL, kortnamn text,
  kommun_id text NOT NULL REFERENCES kommun
);
CREATE TABLE mal (id text PRIMARY KEY, titel text NOT NULL);
CREATE TABLE styrdokument (id text PRIMARY KEY, titel text NOT NULL);
CREATE TABLE samverkanspart (id text PRIMARY KEY, namn text NOT NULL);
CREATE TABLE dokument (id text PRIMARY KEY, titel text NOT NULL);
CREATE TABLE uppdrag (
  id text PRIMARY KEY, titel text NOT NULL, beskrivning text, ar int, status text NOT NULL, antal_namnder int NOT NULL,
  kommunkod text NOT NULL REFERENCES kommun (kod)
);
CREATE TABLE belagg (
  id text PRIMARY KEY, fran_rad int NOT NULL, till_rad int NOT NULL,
  dokument_id text NOT NULL REFERENCES dokument
);
CREATE TABLE uppfoljning (
  id text PRIMARY KEY, period text NOT NULL, status text NOT NULL, status_text text, sammanfattning text,
  uppdrag_id text NOT NULL REFERENCES uppdrag
);
CREATE TABLE budgetkonsekvens (
  id text PRIMARY KEY, belopp_kr bigint NOT NULL, typ text NOT NULL,
  uppdrag_id text NOT NULL REFERENCES uppdrag
);
CREATE TABLE ansvarar_for (
  uppdrag_id text NOT NULL REFERENCES uppdrag, namnd_id text NOT NULL REFERENCES namnd,
  PRIMARY KEY (uppdrag_id, namnd_id)
);
CREATE TABLE medverkar_i (
  uppdrag_id text NOT NULL REFERENCES uppdrag, namnd_id text NOT NULL REFERENCES namnd,
  PRIMARY KEY (uppdrag_id, namnd_id)
);
-- Both roles at once, so that a question over both needs no union.
CREATE TABLE deltar_i (
  uppdrag_id text NOT NULL REFERENCES uppdrag, namnd_id text NOT NULL REFERENCES namnd,
  PRIMARY KEY (uppdrag_id, namnd_id)
);
CREATE TABLE uppdrag_mal (
  uppdrag_id text NOT NULL REFERENCES uppdrag, mal_id text NOT NULL REFERENCES mal,
  PRIMARY KEY (uppdrag_id, mal_id)
);
CREATE TABLE uppdrag_styrdokument (
  uppdrag_id text NOT NULL REFERENCES uppdrag, styrdokument_id text NOT NULL REFERENCES styrdokument,
  PRIMARY KEY (uppdrag_id, styrdokument_id)
);
CREATE TABLE uppdrag_samverkanspart (
  uppdrag_id text NOT NULL REFERENCES uppdrag, samverkanspart_id text NOT NULL REFERENCES samverkanspart,
  PRIMARY KEY (uppdrag_id, samverkanspart_id)
);
CREATE TABLE uppdrag_kalla (
  uppdrag_id text NOT NULL REFERENCES uppdrag, fran_rad int NOT NULL, belagg_id text NOT NULL REFERENCES belagg,
  PRIMARY KEY (uppdrag_id, fran_rad, belagg_id)
);
