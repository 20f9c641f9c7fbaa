package io.salesfunnel.examples.pipeline.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Splits bytes into lines before anything is decoded, so that a bad line spoils no other. */
final class LineReader implements Closeable {

    static final int LIMIT = 64 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long position;
    private int number;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    boolean startsAsUtf16() throws IOException {
        in.mark(2);
        int mark = in.read() << 8 | in.read();
        in.reset();
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    long position() {
        return position;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        int next = read();
        if (next < 0) {
            return null;
        }
        number++;
        bytes.reset();
        boolean tooLong = false;
        for (; next >= 0 && next != '\n' && next != '\r'; next = read()) {
            if (bytes.size() < LIMIT) {
                bytes.write(next);
            } else {
                tooLong = true;
            }
        }
        if (next == '\r') {
            skipLineFeed();
        }
        return tooLong ? new Line(number, "", Line.Flaw.TOO_LONG) : decoded();
    }

    private Line decoded() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return new Line(number, withoutMark(text), Line.Flaw.NONE);
        } catch (CharacterCodingException e) {
            return new Line(number, "", Line.Flaw.NOT_UTF_8);
        }
    }

    private String withoutMark(String text) {
        return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void skipLineFeed() throws IOException {
        in.mark(1);
        if (in.read() == '\n') {
            position++;
        } else {
            in.reset();
        }
    }

    private int read() throws IOException {
        int next = in.read();
        position += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
