package revise.console;

import java.io.BufferedReader;
import java.io.IOException;

/** A console on plain streams: prompts go out, lines come in. */
public final class PlainConsole implements Console {
    private final Output out;
    private final BufferedReader in;
    private final int width;
    private final boolean echo;
    private volatile boolean ended;

    /** @param echo whether to repeat the lines read, because no terminal shows them */
    public PlainConsole(Output out, BufferedReader in, int width, boolean echo) {
        this.out = out;
        this.in = in;
        this.width = width;
        this.echo = echo;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean isScreen() {
        return false;
    }

    @Override
    public void print(String text) {
        out.print(text);
        out.flush();
    }

    @Override
    public void newScreen() {
        print("\n");
    }

    @Override
    public Input readLine(String prompt) {
        if (ended) {
            return new Input.End();
        }
        print(prompt);
        if (out.isLost()) {
            // Nobody sees what is asked.
            return new Input.End();
        }
        try {
            String line = in.readLine();
            if (line == null || ended) {
                print("\n");
                return new Input.End();
            }
            // What was typed is shown as it is read by others: without anything that could move a cursor.
            print(echo ? seen(line) + "\n" : "");
            return new Input.Text(line);
        } catch (IOException e) {
            return new Input.End();
        }
    }

    /** Without control characters, and without those that reorder the text around them. */
    private static String seen(String line) {
        StringBuilder seen = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i) == '\t' ? ' ' : line.charAt(i);
            boolean reorders = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
            if (!Character.isISOControl(c) && !reorders) {
                seen.append(c);
            }
        }
        return seen.toString();
    }

    @Override
    public Input readChoice(String prompt) {
        Input input = readLine(prompt);
        return input instanceof Input.Text text ? new Input.Text(text.text().strip()) : input;
    }

    @Override
    public boolean isTypedOn() {
        return false;
    }

    /** Whoever writes lines in advance does not think meanwhile. */
    @Override
    public void meanwhile(Runnable task) {}

    @Override
    public void end() {
        ended = true;
    }

    @Override
    public void close() {
        out.flush();
    }
}
