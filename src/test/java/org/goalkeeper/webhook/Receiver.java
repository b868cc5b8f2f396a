package org.goalkeeper.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program on this machine that webhooks speak to. */
public final class Receiver implements AutoCloseable {

    /** What it was sent. */
    public record Message(String event, String delivery, String signature, String body) {}

    private final HttpServer server;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private volatile int status;

    /**
     * Starts one.
     *
     * @param status what it answers at first
     */
    public Receiver(int status) throws IOException {
        this.status = status;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Message message = new Message(
                    exchange.getRequestHeaders().getFirst("Goalkeeper-Event"),
                    exchange.getRequestHeaders().getFirst("Goalkeeper-Delivery"),
                    exchange.getRequestHeaders().getFirst("Goalkeeper-Signature"),
                    body);
            exchange.getResponseHeaders().set("Location", url());
            exchange.sendResponseHeaders(status, -1);
            messages.add(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    void answerWith(int other) {
        status = other;
    }

    /** The next message; fails where none comes. */
    public Message next() throws InterruptedException {
        Message message = messages.poll(30, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("no message came");
        }
        return message;
    }

    /** Whether all that came was asked for. */
    public boolean isEmpty() {
        return messages.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
