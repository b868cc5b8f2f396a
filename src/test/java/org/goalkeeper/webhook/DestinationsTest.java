package org.goalkeeper.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.goalkeeper.service.http.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private static final Resolver NOBODY = host -> {
        // numbers only: the tests ask nobody on the network
        if (!host.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new UnknownHostException(host);
        }
        return InetAddress.getAllByName(host);
    };

    private final Destinations destinations = new Destinations(false, NOBODY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://127.1/hook",
                "https://2130706433/hook",
                "https://0x7f000001/hook",
                "https://017700000001/hook",
                "https://0/hook",
                "https://10.1.2.3/hook",
                "https://172.31.255.255/hook",
                "https://192.168.0.1/hook",
                "https://100.64.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://168.63.129.16/metadata",
                "https://224.0.0.1/hook",
                "https://255.255.255.255/hook",
                "https://[::1]/hook",
                "https://[::]/hook",
                "https://[::ffff:127.0.0.1]/hook",
                "https://[::ffff:a9fe:a9fe]/hook",
                "https://[::127.0.0.1]/hook",
                "https://[64:ff9b::7f00:1]/hook",
                "https://[2002:7f00:1::]/hook",
                "https://[2001::1]/hook",
                "https://[fe80::1]/hook",
                "https://[fd00:ec2::254]/latest/meta-data",
                "https://[ff02::1]/hook",
                "http://93.184.215.14/hook",
                "ftp://93.184.215.14/hook",
                "https://user@93.184.215.14/hook",
                "https:///hook",
                "https://nowhere.example/hook",
                "not an address",
            })
    void refusesWhatIsNotForEverybody(String url) {
        assertThatThrownBy(() -> destinations.check(url)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://93.184.215.14/hook", "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]:8443/hook?a=b"})
    void takesPublicAddresses(String url) {
        assertThat(destinations.check(url)).isEqualTo(URI.create(url));
    }

    @Test
    void refusesAHostOfWhichOneAddressIsPrivate() {
        Resolver two = host -> new InetAddress[] {
            InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 215, 14}), InetAddress.getLoopbackAddress()
        };

        assertThatThrownBy(() -> new Destinations(false, two).check("https://two.example/hook"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("not public");
    }

    @Test
    void neverConnectsToAnAddressThatANameLeadsToAfterItWasChecked() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Resolver rebinding = host -> new InetAddress[] {
            asked.getAndIncrement() == 0
                    ? InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 215, 14})
                    : InetAddress.getLoopbackAddress()
        };
        Destinations rebound = new Destinations(false, rebinding);
        try (ServerSocket inside = new ServerSocket()) {
            inside.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            URI url = rebound.check("https://rebound.example:" + inside.getLocalPort() + "/hook");
            Sender sender = new Sender(rebound);

            assertThatThrownBy(() -> sender.send(url, Map.of(), "{}"))
                    .isInstanceOf(UnknownHostException.class)
                    .hasMessageContaining("not public");
            assertThat(asked).hasValue(2);
            sender.close();
        }
    }
}
