-- The two users of a MySQL database of one's own; run it once as its administrator, with passwords of your own.
-- The owner makes and changes the tables when a version starts for the first time; the running service is the other one.
CREATE DATABASE IF NOT EXISTS goalkeeper CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
CREATE USER goalkeeper_owner IDENTIFIED BY 'OWNER_PASSWORD';
GRANT ALL ON goalkeeper.* TO goalkeeper_owner;
CREATE USER goalkeeper IDENTIFIED BY 'SERVICE_PASSWORD';
GRANT SELECT, INSERT, UPDATE, DELETE ON goalkeeper.* TO goalkeeper;
-- Triggers refuse what may not be done to the record. The service has no right to drop or truncate a table, nor to drop a trigger. To keep
-- UPDATE and DELETE from it altogether, as long as goalkeeper.retention is not set, grant them table by table instead:
--   SELECT CONCAT('GRANT UPDATE, DELETE ON goalkeeper.', table_name, ' TO goalkeeper;') FROM information_schema.tables
--     WHERE table_schema = 'goalkeeper' AND table_name NOT IN ('record_entry', 'record_start');
