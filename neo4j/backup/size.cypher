RETURN COUNT { () } AS noder, COUNT { ()-->() } AS relationer
