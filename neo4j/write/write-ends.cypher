// All of it is visible. Another load may have begun since: its number is the greater one, and stays.
MATCH (s:Skrivning {id: 'skrivning'})
WHERE s.klar < $utgava
SET s.klar = $utgava
