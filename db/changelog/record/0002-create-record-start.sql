--liquibase formatted sql
--changeset goalkeeper:record-0004
--comment Where a record begins whose oldest entries were pruned: the position and hash of the last one that is gone.
CREATE TABLE record_start (
    organization VARCHAR(63) NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    hash CHAR(64) NOT NULL
);
CREATE INDEX record_entry_of_action ON record_entry (organization, action);
CREATE INDEX record_entry_of_actor ON record_entry (organization, actor);
--changeset goalkeeper:record-0005 dbms:h2
--comment An entry may go where the record begins behind it, and the record may begin only where an entry of it says so.
DROP TRIGGER record_entry_keeps;
CREATE TRIGGER record_entry_keeps BEFORE UPDATE, DELETE ON record_entry FOR EACH ROW CALL 'org.goalkeeper.record.AppendOnly';
CREATE TRIGGER record_start_is_told BEFORE INSERT, UPDATE, DELETE ON record_start FOR EACH ROW CALL 'org.goalkeeper.record.ToldStart';
--changeset goalkeeper:record-0006 dbms:mysql splitStatements:false
--comment The same on MySQL, a statement a change set.
CREATE TRIGGER record_start_is_told_first BEFORE INSERT ON record_start FOR EACH ROW
BEGIN
    IF NOT EXISTS (SELECT 1 FROM record_entry WHERE organization = NEW.organization AND position = NEW.position AND hash = NEW.hash)
        OR NOT EXISTS (SELECT 1 FROM record_entry WHERE organization = NEW.organization AND position > NEW.position AND action = 'record.pruned'
            AND subject = CONCAT('record/', NEW.position) AND details = CONCAT('{"hash":"', NEW.hash, '"}'))
    THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the record begins only where an entry says so';
    END IF;
END
--changeset goalkeeper:record-0007 dbms:mysql splitStatements:false
CREATE TRIGGER record_start_is_told BEFORE UPDATE ON record_start FOR EACH ROW
BEGIN
    IF NEW.organization <> OLD.organization OR NEW.position <= OLD.position
        OR NOT EXISTS (SELECT 1 FROM record_entry WHERE organization = NEW.organization AND position = NEW.position AND hash = NEW.hash)
        OR NOT EXISTS (SELECT 1 FROM record_entry WHERE organization = NEW.organization AND position > NEW.position AND action = 'record.pruned'
            AND subject = CONCAT('record/', NEW.position) AND details = CONCAT('{"hash":"', NEW.hash, '"}'))
    THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the record begins only where an entry says so';
    END IF;
END
--changeset goalkeeper:record-0008 dbms:mysql
CREATE TRIGGER record_start_keeps BEFORE DELETE ON record_start FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the record is append-only';
DROP TRIGGER record_entry_keeps_deletes;
--changeset goalkeeper:record-0009 dbms:mysql splitStatements:false
CREATE TRIGGER record_entry_keeps_deletes BEFORE DELETE ON record_entry FOR EACH ROW
BEGIN
    IF OLD.position > COALESCE((SELECT position FROM record_start WHERE organization = OLD.organization), 0)
    THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the record is append-only';
    END IF;
END
