package org.goalkeeper.service.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A feature's part in who may see which page. */
public interface PageAccess {

    /** Adds to the security of all pages. */
    void configure(HttpSecurity http);
}
