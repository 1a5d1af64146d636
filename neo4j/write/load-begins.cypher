CREATE (:Laddning {id: $id, mappar: $mappar, startad: datetime()})
