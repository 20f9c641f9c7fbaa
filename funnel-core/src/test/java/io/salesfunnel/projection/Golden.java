package io.salesfunnel.projection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that were reviewed by hand. */
final class Golden {

    private Golden() {}

    static String text(String name) throws IOException {
        try (InputStream golden =
                Objects.requireNonNull(Golden.class.getResourceAsStream("/projection/" + name), name)) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
