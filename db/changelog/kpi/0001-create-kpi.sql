--liquibase formatted sql
--changeset goalkeeper:kpi-0001
--comment The KPIs as they are. The latest reading stands here too, so that lists need no other table.
CREATE TABLE kpi (
    organization VARCHAR(63) NOT NULL,
    id VARCHAR(100) NOT NULL,
    team VARCHAR(100) NOT NULL,
    visibility VARCHAR(20) NOT NULL,
    description MEDIUMTEXT NOT NULL,
    begun BIGINT NOT NULL,
    health VARCHAR(20) NOT NULL,
    read_on DATE NULL,
    amount VARCHAR(50) NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (organization, id),
    CONSTRAINT kpi_team FOREIGN KEY (organization, team) REFERENCES team (organization, id)
);
--changeset goalkeeper:kpi-0002
--comment The KPIs as they were: each from its position in the record on; without a description it was removed.
CREATE TABLE kpi_version (
    organization VARCHAR(63) NOT NULL,
    id VARCHAR(100) NOT NULL,
    position BIGINT NOT NULL,
    begun BIGINT NOT NULL,
    description MEDIUMTEXT NULL,
    PRIMARY KEY (organization, id, position)
);
CREATE INDEX kpi_version_position ON kpi_version (organization, position);
--changeset goalkeeper:kpi-0003
--comment Of the readings of one day the one with the highest position holds; those before it were corrected.
CREATE TABLE kpi_reading (
    organization VARCHAR(63) NOT NULL,
    kpi VARCHAR(100) NOT NULL,
    read_on DATE NOT NULL,
    position BIGINT NOT NULL,
    amount VARCHAR(50) NOT NULL,
    PRIMARY KEY (organization, kpi, read_on, position)
);
CREATE INDEX kpi_reading_position ON kpi_reading (organization, position);
