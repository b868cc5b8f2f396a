package org.goalkeeper.rule;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goalkeeper.source.InvalidInputException;
import org.goalkeeper.source.Location;
import org.goalkeeper.source.Problem;
import org.goalkeeper.source.Problems;
import org.jspecify.annotations.Nullable;

/** The files of a rule pack. */
interface PackFiles {

    /** Most bytes a file of a pack may have. */
    int MAX_BYTES = 1 << 20;

    /** The rules it has folders for, sorted; what cannot be a rule's folder is noted. */
    List<RuleId> ids(Problems problems);

    /**
     * The text of a file.
     *
     * @param path its path in the pack, such as {@code kpi/owner/owner.md}
     * @return null where there is no such file
     * @throws InvalidInputException where it cannot be read
     */
    @Nullable
    String text(String path);

    /** The name under which messages speak of a file. */
    String place(String path);

    /** A file's bytes as the UTF-8 they must be. */
    default String decode(String path, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw invalid(path, "the file has more than " + MAX_BYTES + " bytes");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw invalid(path, "the file is not UTF-8 text: save it as UTF-8");
        }
    }

    default InvalidInputException invalid(String path, String message) {
        return new InvalidInputException(List.of(new Problem(Location.of(place(path)), message)));
    }
}
