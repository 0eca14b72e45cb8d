package revise;

import java.io.Console;
import java.util.Map;
import revise.command.Host;

/** Finds out about the terminal without opening it. */
final class Screens {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    private Screens() {}

    /**
     * The launcher tells, in {@code revise.tty} which of the streams 0, 1 and 2 are terminals and in {@code
     * revise.size} the rows and columns; without it Java knows whether all of it is a terminal.
     */
    static Host.Screen known(Map<String, String> environment) {
        String streams = System.getProperty("revise.tty");
        boolean input;
        boolean output;
        if (streams == null) {
            input = isTerminal(System.console());
            output = input;
        } else {
            input = streams.indexOf('0') >= 0;
            output = streams.indexOf('1') >= 0;
        }
        String[] size = System.getProperty("revise.size", "").split(" ");
        int rows = size.length == 2 ? number(size[0], ROWS) : ROWS;
        int columns = size.length == 2 ? number(size[1], COLUMNS) : COLUMNS;
        return new Host.Screen(input, output, number(environment.get("COLUMNS"), columns), rows);
    }

    /** From Java 22 on there is a console even where there is no terminal, and it must be asked. */
    private static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static int number(String text, int otherwise) {
        if (text == null || text.isEmpty() || text.length() > 5) {
            return otherwise;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return otherwise;
            }
        }
        int number = Integer.parseInt(text);
        return number > 0 ? number : otherwise;
    }
}
