package org.goalkeeper.architecture.planted.droolsinoneplace.rule;

import org.kie.api.runtime.KieSession;

/** A rule that knows the engine. */
record Fires(KieSession session) {}
