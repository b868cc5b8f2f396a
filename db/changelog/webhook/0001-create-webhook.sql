--liquibase formatted sql
--changeset goalkeeper:webhook-0001
--comment Where organisations want to be told of events. The secret that signs is sealed by a key that is not in the database.
CREATE TABLE webhook (
    organization VARCHAR(63) NOT NULL,
    id BIGINT NOT NULL,
    url VARCHAR(2000) NOT NULL,
    events VARCHAR(400) NOT NULL,
    sealed_secret VARCHAR(400) NOT NULL,
    author CHAR(36) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (organization, id),
    CONSTRAINT webhook_organization FOREIGN KEY (organization) REFERENCES organization (id)
);
--changeset goalkeeper:webhook-0002
--comment What is told to whom, written with the change that it tells of; each row has one job until it is delivered or given up.
CREATE TABLE webhook_delivery (
    organization VARCHAR(63) NOT NULL,
    webhook BIGINT NOT NULL,
    number BIGINT NOT NULL,
    event VARCHAR(40) NOT NULL,
    body MEDIUMTEXT NOT NULL,
    state VARCHAR(20) NOT NULL,
    attempts INT NOT NULL,
    status INT NULL,
    problem VARCHAR(400) NULL,
    created_at TIMESTAMP(6) NOT NULL,
    tried_at TIMESTAMP(6) NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (organization, webhook, number),
    CONSTRAINT webhook_delivery_webhook FOREIGN KEY (organization, webhook) REFERENCES webhook (organization, id) ON DELETE CASCADE
);
