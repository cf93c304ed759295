-- Of a claim what lists are sifted and ordered by, so that the latest of many that hold a word are
-- found without reading their long records.
CREATE INDEX claim_key ON claim (number, day, id, event, type, status);
