package org.goalkeeper.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import org.goalkeeper.service.http.Refusal;
import org.goalkeeper.service.http.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where messages may go: by HTTPS to addresses that everybody can reach, so never to what only this machine can. */
@Component
class Destinations {

    private static final List<AddressBlock> V4_REFUSED = AddressBlock.all(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            // the metadata service of a large provider
            "168.63.129.16/32");
    private static final AddressBlock V6_PUBLIC = AddressBlock.of("2000::/3");
    /** Documentation, and blocks that hold other addresses, which may be private. */
    private static final List<AddressBlock> V6_REFUSED =
            AddressBlock.all("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final boolean anywhere;
    private final Resolver resolver;

    @Autowired
    Destinations(@Value("${goalkeeper.webhooks.private-addresses}") boolean anywhere) {
        this(anywhere, InetAddress::getAllByName);
    }

    /**
     * @param anywhere whether messages may also go to private addresses, and without TLS
     * @param resolver finds addresses
     */
    Destinations(boolean anywhere, Resolver resolver) {
        this.anywhere = anywhere;
        this.resolver = resolver;
    }

    /**
     * Goes on only where messages may go.
     *
     * @throws RefusedException where they may not
     */
    URI check(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw refused("`url` is not the address of a web page.");
        }
        String scheme = String.valueOf(uri.getScheme());
        if (!scheme.equalsIgnoreCase("https") && !(anywhere && scheme.equalsIgnoreCase("http"))) {
            throw refused("`url`: expected an address that begins with https://.");
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            throw refused("`url`: expected a host, and neither a user nor a fragment.");
        }
        try {
            addresses(uri.getHost());
        } catch (UnknownHostException e) {
            throw refused("`url`: " + e.getMessage() + ".");
        }
        return uri;
    }

    /**
     * The addresses of a host to connect to: these and no others, since a name may lead elsewhere when it is asked again.
     *
     * @throws UnknownHostException where it has none, or one of them is not for everybody
     */
    InetAddress[] addresses(String host) throws UnknownHostException {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        InetAddress[] found;
        try {
            found = resolver.resolve(bare);
        } catch (UnknownHostException e) {
            throw new UnknownHostException("no address is known of the host " + bare);
        }
        for (InetAddress address : found) {
            if (!anywhere && !isPublic(address)) {
                throw new UnknownHostException("the host " + bare + " has an address that is not public");
            }
        }
        return found;
    }

    // Java gives IPv4 addresses that are written as IPv6 ones as what they are.
    private static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return V4_REFUSED.stream().noneMatch(block -> block.contains(address));
        }
        return V6_PUBLIC.contains(address) && V6_REFUSED.stream().noneMatch(block -> block.contains(address));
    }

    private static RefusedException refused(String why) {
        return new RefusedException(Refusal.INVALID_INPUT, why);
    }
}
