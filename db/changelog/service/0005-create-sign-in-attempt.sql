--liquibase formatted sql
--changeset goalkeeper:service-0005
--comment How often an address, of which only a digest is kept, tried to sign in within a minute; rows live for a few minutes.
CREATE TABLE sign_in_attempt (
    address CHAR(64) NOT NULL,
    minute_of BIGINT NOT NULL,
    attempts INT NOT NULL,
    PRIMARY KEY (address, minute_of)
);
