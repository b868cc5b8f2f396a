--liquibase formatted sql
--changeset goalkeeper:organization-0006
--comment Stored goals name each owner by a key; only here stands whom it names, and once that is erased nobody can tell.
CREATE TABLE owner_key (
    organization VARCHAR(63) NOT NULL,
    id CHAR(36) NOT NULL,
    written MEDIUMTEXT NULL,
    owner MEDIUMTEXT NULL,
    written_hash CHAR(64) NULL,
    owner_hash CHAR(64) NULL,
    erasure BIGINT NULL,
    PRIMARY KEY (organization, id),
    CONSTRAINT owner_key_organization FOREIGN KEY (organization) REFERENCES organization (id)
);
CREATE INDEX owner_key_written ON owner_key (organization, written_hash);
CREATE INDEX owner_key_owner ON owner_key (organization, owner_hash);
--changeset goalkeeper:organization-0007
--comment Who was forgotten; all that is left is a number, and the id of a member.
CREATE TABLE erasure (
    organization VARCHAR(63) NOT NULL,
    number BIGINT NOT NULL,
    person CHAR(36) NULL,
    erased_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (organization, number),
    CONSTRAINT erasure_organization FOREIGN KEY (organization) REFERENCES organization (id),
    CONSTRAINT erasure_person UNIQUE (organization, person)
);
