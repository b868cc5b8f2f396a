--liquibase formatted sql
--changeset goalkeeper:organization-0001
CREATE TABLE organization (
    id VARCHAR(63) NOT NULL PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    rule_set BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    version BIGINT NOT NULL
);
--changeset goalkeeper:organization-0002
CREATE TABLE team (
    organization VARCHAR(63) NOT NULL,
    id VARCHAR(100) NOT NULL,
    name VARCHAR(200) NOT NULL,
    level VARCHAR(20) NOT NULL,
    parent VARCHAR(100) NULL,
    headcount INT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (organization, id),
    CONSTRAINT team_organization FOREIGN KEY (organization) REFERENCES organization (id),
    CONSTRAINT team_parent FOREIGN KEY (organization, parent) REFERENCES team (organization, id)
);
--changeset goalkeeper:organization-0003
CREATE TABLE membership (
    organization VARCHAR(63) NOT NULL,
    person CHAR(36) NOT NULL,
    role VARCHAR(20) NOT NULL,
    teams VARCHAR(4000) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (organization, person),
    CONSTRAINT membership_organization FOREIGN KEY (organization) REFERENCES organization (id),
    CONSTRAINT membership_person FOREIGN KEY (person) REFERENCES person (id)
);
CREATE INDEX membership_of_person ON membership (person);
--changeset goalkeeper:organization-0004
--comment A token carries some rights of its owner in one organisation. Only its digest is kept.
CREATE TABLE api_token (
    organization VARCHAR(63) NOT NULL,
    id CHAR(36) NOT NULL,
    person CHAR(36) NOT NULL,
    name VARCHAR(200) NOT NULL,
    rights VARCHAR(400) NOT NULL,
    digest CHAR(64) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    expires_at TIMESTAMP(6) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (organization, id),
    CONSTRAINT api_token_digest UNIQUE (digest),
    CONSTRAINT api_token_owner FOREIGN KEY (organization, person) REFERENCES membership (organization, person) ON DELETE CASCADE
);
--changeset goalkeeper:organization-0005
--comment Versions are never changed. A preset is a version whose text only extends it.
CREATE TABLE rule_set_version (
    organization VARCHAR(63) NOT NULL,
    number BIGINT NOT NULL,
    text MEDIUMTEXT NOT NULL,
    digest CHAR(71) NOT NULL,
    author CHAR(36) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (organization, number),
    CONSTRAINT rule_set_version_organization FOREIGN KEY (organization) REFERENCES organization (id)
);
