package org.goalkeeper.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host. */
@FunctionalInterface
interface Resolver {

    /**
     * All addresses of a host.
     *
     * @throws UnknownHostException where it has none
     */
    InetAddress[] resolve(String host) throws UnknownHostException;
}
