MATCH (m:Misslyckad)
RETURN m.mapp AS mapp, m.paket AS paket, m.fel AS fel, m.nar AS nar
ORDER BY nar, mapp
