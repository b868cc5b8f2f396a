--liquibase formatted sql
--changeset goalkeeper:record-0001
--comment The end of each organisation's record; whoever changes anything of an organisation locks its row first.
CREATE TABLE record_head (
    organization VARCHAR(63) NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    hash CHAR(64) NOT NULL
);
CREATE TABLE record_entry (
    organization VARCHAR(63) NOT NULL,
    position BIGINT NOT NULL,
    at VARCHAR(30) NOT NULL,
    actor CHAR(36) NOT NULL,
    action VARCHAR(60) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    details MEDIUMTEXT NOT NULL,
    hash CHAR(64) NOT NULL,
    PRIMARY KEY (organization, position)
);
INSERT INTO record_head (organization, position, hash) VALUES ('-', 0, '0000000000000000000000000000000000000000000000000000000000000000');
--changeset goalkeeper:record-0002 dbms:h2
CREATE TRIGGER record_entry_keeps BEFORE UPDATE, DELETE ON record_entry FOR EACH ROW CALL 'org.goalkeeper.record.AppendOnly';
--changeset goalkeeper:record-0003 dbms:mysql
CREATE TRIGGER record_entry_keeps_updates BEFORE UPDATE ON record_entry FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the record is append-only';
CREATE TRIGGER record_entry_keeps_deletes BEFORE DELETE ON record_entry FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the record is append-only';
