--liquibase formatted sql
--changeset goalkeeper:account-0001
--comment Everything else names a person by the id; what tells who it is stands here only, and can be erased.
CREATE TABLE person (
    id CHAR(36) NOT NULL PRIMARY KEY,
    email VARCHAR(320) NULL,
    name VARCHAR(200) NOT NULL,
    password_hash VARCHAR(200) NULL,
    operator BOOLEAN NOT NULL,
    failed_sign_ins INT NOT NULL,
    locked_until TIMESTAMP(6) NULL,
    created_at TIMESTAMP(6) NOT NULL,
    erased_at TIMESTAMP(6) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT person_email UNIQUE (email)
);
--changeset goalkeeper:account-0002
--comment A secret that signs a person in: once where it is a link, until it expires where it is a token. Only its digest is kept.
CREATE TABLE credential (
    digest CHAR(64) NOT NULL PRIMARY KEY,
    person CHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    expires_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT credential_person FOREIGN KEY (person) REFERENCES person (id)
);
CREATE INDEX credential_expiry ON credential (expires_at);
