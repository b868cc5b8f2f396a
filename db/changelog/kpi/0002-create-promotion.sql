--liquibase formatted sql
--changeset goalkeeper:kpi-0004
--comment What rules suggest for unhealthy KPIs. `ended` is true once the rules suggest it no more, so that the next time is a new promotion.
CREATE TABLE promotion (
    organization VARCHAR(63) NOT NULL,
    number BIGINT NOT NULL,
    kpi VARCHAR(100) NOT NULL,
    team VARCHAR(100) NOT NULL,
    visibility VARCHAR(20) NOT NULL,
    since DATE NOT NULL,
    read_on DATE NOT NULL,
    suggestion MEDIUMTEXT NOT NULL,
    state VARCHAR(20) NOT NULL,
    ended BOOLEAN NOT NULL,
    reason VARCHAR(2000) NULL,
    cycle VARCHAR(100) NULL,
    objective VARCHAR(2000) NULL,
    created_at TIMESTAMP(6) NOT NULL,
    decided_at TIMESTAMP(6) NULL,
    decided_by CHAR(36) NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (organization, number)
);
CREATE INDEX promotion_of_kpi ON promotion (organization, kpi, number);
--changeset goalkeeper:kpi-0005
--comment Recovered KPIs whose key results the rules would end.
CREATE TABLE demotion (
    organization VARCHAR(63) NOT NULL,
    kpi VARCHAR(100) NOT NULL,
    key_result VARCHAR(300) NOT NULL,
    team VARCHAR(100) NOT NULL,
    visibility VARCHAR(20) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (organization, kpi, key_result)
);
