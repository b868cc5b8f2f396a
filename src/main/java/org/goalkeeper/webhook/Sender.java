package org.goalkeeper.webhook;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/** Sends a message: to the addresses that were checked, without following it anywhere, and not for long. */
@Component
class Sender {

    private static final Timeout PATIENCE = Timeout.ofSeconds(5);
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_LINE = 8192;

    private final CloseableHttpClient client;

    Sender(Destinations destinations) {
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Checked(destinations))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .setMaxLineLength(LONGEST_LINE)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(PATIENCE)
                                .setSocketTimeout(PATIENCE)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(PATIENCE)
                        .setConnectionRequestTimeout(PATIENCE)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Goalkeeper")
                .build();
    }

    /**
     * Sends a message.
     *
     * @return the status of the answer, whatever it is; nothing else of the answer is read
     * @throws IOException where no answer came in time, or the host has an address that messages may not go to
     */
    int send(URI url, Map<String, String> headers, String body) throws IOException {
        HttpPost request = new HttpPost(url);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
        // However slowly it comes, byte by byte.
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                request::cancel,
                CompletableFuture.delayedExecutor(PATIENCE.toMilliseconds() * 2, TimeUnit.MILLISECONDS));
        try (ClassicHttpResponse response = client.executeOpen(HttpHost.create(url), request, null)) {
            int status = response.getCode();
            // Ends the connection, so that closing the answer does not read the rest of it.
            request.cancel();
            return status;
        } finally {
            end.cancel(false);
        }
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }

    /** Connects to the addresses that were checked, and asks for them each time. */
    private record Checked(Destinations destinations) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return destinations.addresses(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
