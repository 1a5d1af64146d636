// The ids that a package says were replaced.
MATCH (t:Tidigare {paket: $paket})
WHERE t.tidigare IS NOT NULL AND t.id IS NOT NULL
RETURN t.tidigare AS tidigare, t.id AS id
