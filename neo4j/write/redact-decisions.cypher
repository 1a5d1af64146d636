// Decisions on links begin with the two ids that they are between. $dolda: what stands for each id.
MATCH (p:Paket)
WHERE any(beslut IN p.beslut WHERE any(id IN split(beslut, '\t')[..2] WHERE $dolda[id] IS NOT NULL))
SET p.beslut = [beslut IN p.beslut WHERE none(id IN split(beslut, '\t')[..2] WHERE $dolda[id] IS NOT NULL)]
