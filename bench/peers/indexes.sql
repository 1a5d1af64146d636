-- After the rows, with the statistics that the planner goes by.
CREATE INDEX ON namnd (kommun_id);
CREATE INDEX ON uppdrag (kommunkod, ar, id);
CREATE INDEX ON uppdrag (kommunkod, status);
CREATE INDEX ON belagg (dokument_id);
CREATE INDEX ON uppfoljning (uppdrag_id, period, id);
CREATE INDEX ON uppfoljning (period);
CREATE INDEX ON budgetkonsekvens (uppdrag_id, id);
CREATE INDEX ON ansvarar_for (namnd_id, uppdrag_id);
CREATE INDEX ON medverkar_i (namnd_id, uppdrag_id);
CREATE INDEX ON deltar_i (namnd_id, uppdrag_id);
CREATE INDEX ON uppdrag_mal (mal_id);
CREATE INDEX ON uppdrag_styrdokument (styrdokument_id);
CREATE INDEX ON uppdrag_samverkanspart (samverkanspart_id);
CREATE INDEX ON uppdrag_kalla (belagg_id);
VACUUM ANALYZE;
