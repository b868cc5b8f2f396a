--liquibase formatted sql
--changeset goalkeeper:service-0001 dbms:mysql runAlways:true
--comment MySQL compares texts without case and accents unless told otherwise; ids and names are compared by code.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
