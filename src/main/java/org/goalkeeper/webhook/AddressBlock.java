package org.goalkeeper.webhook;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses that begin alike.
 *
 * @param length of an address, in bytes
 * @param start what they begin with
 * @param rest how many bits follow
 */
record AddressBlock(int length, BigInteger start, int rest) {

    /** The block that a text such as {@code 10.0.0.0/8} names. */
    static AddressBlock of(String text) {
        int slash = text.indexOf('/');
        try {
            byte[] bytes = InetAddress.getByName(text.substring(0, slash)).getAddress();
            int rest = bytes.length * 8 - Integer.parseInt(text.substring(slash + 1));
            return new AddressBlock(bytes.length, new BigInteger(1, bytes).shiftRight(rest), rest);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static List<AddressBlock> all(String... texts) {
        return Arrays.stream(texts).map(AddressBlock::of).toList();
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == length
                && new BigInteger(1, bytes).shiftRight(rest).equals(start);
    }
}
