package org.goalkeeper.record;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets those who change the same organisation in one by one before they take a connection to the database: however many wait,
 * others find connections. That they change it one by one is not up to this, but to the lock of the record's head.
 */
@Component
class Turnstiles {

    private final Map<String, ReentrantLock> byOrganization = new ConcurrentHashMap<>();

    /** Does the work in turn; at once where a transaction has begun, since its connection may be what others wait for. */
    <T> T pass(String organization, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        ReentrantLock turnstile = byOrganization.computeIfAbsent(organization, id -> new ReentrantLock(true));
        turnstile.lock();
        try {
            return work.get();
        } finally {
            turnstile.unlock();
        }
    }
}
