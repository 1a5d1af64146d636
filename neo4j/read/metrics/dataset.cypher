// When the data set was last changed; no row before the first load.
OPTIONAL MATCH (d:Datamangd)
WHERE d.uppdaterad IS NOT NULL
WITH collect({uppdaterad: d.uppdaterad.epochSeconds}) AS alla
WITH [rad IN alla WHERE rad.uppdaterad IS NOT NULL] AS alla
RETURN size(alla) AS totalCount, alla AS rader
