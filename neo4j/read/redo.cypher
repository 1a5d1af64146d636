// Whether there is something to answer from: data, or nothing that is being loaded for the first time.
RETURN EXISTS { (:Datamangd) } OR NOT EXISTS { (:Laddning) } AS redo
