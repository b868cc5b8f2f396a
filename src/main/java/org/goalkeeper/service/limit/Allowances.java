package org.goalkeeper.service.limit;

import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goalkeeper.record.Hashes;

/** What each address, or each caller, has left. Safe for use by several threads. */
final class Allowances {

    private static final int ADDRESSES = 50_000;
    private static final int IPV6_BYTES = 16;
    private static final int IPV6_NETWORK = 8;

    private final String name;
    private final int perMinute;
    private final Map<String, Allowance> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            // Many addresses may not fill the memory; whoever was not seen for long has a full allowance again anyway.
            return size() > ADDRESSES;
        }
    };

    /**
     * @param name what they are for
     * @param perMinute what an address may do in a minute, all at once or spread
     */
    Allowances(String name, int perMinute) {
        this.name = name;
        this.perMinute = perMinute;
    }

    /** Takes one from an address's allowance, where something is left. */
    ConsumptionProbe take(String address) {
        Allowance allowance;
        synchronized (byAddress) {
            allowance = byAddress.computeIfAbsent(
                    network(address), network -> new Allowance(Hashes.sha256(name + " " + network), perMinute));
        }
        return allowance.take();
    }

    /** All of them. */
    List<Allowance> all() {
        synchronized (byAddress) {
            return List.copyOf(byAddress.values());
        }
    }

    /** An IPv4 address, or the network of an IPv6 address, of which a single computer has very many. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
