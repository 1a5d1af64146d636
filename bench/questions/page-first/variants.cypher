RETURN 0 AS plats
