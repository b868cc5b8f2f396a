package org.goalkeeper.service.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each address, or each caller, has left. Safe for use by several threads. */
final class Allowances {

    private static final int ADDRESSES = 50_000;
    private static final int IPV6_BYTES = 16;
    private static final int IPV6_NETWORK = 8;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            // Many addresses may not fill the memory; whoever was not seen for long has a full allowance again anyway.
            return size() > ADDRESSES;
        }
    };

    /**
     * @param perMinute what an address may do in a minute, all at once or spread
     */
    Allowances(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Takes one from an address's allowance, where something is left. */
    ConsumptionProbe take(String address) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(
                    network(address),
                    any -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .build());
        }
        return bucket.tryConsumeAndReturnRemaining(1);
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
