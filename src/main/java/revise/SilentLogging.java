package revise;

import java.util.ResourceBundle;

/**
 * Keeps libraries from writing log lines into the learner's screen; JLine would. What they log is about themselves: what
 * goes wrong for us they throw. It also spares the start of Java's own logging.
 */
public final class SilentLogging extends System.LoggerFinder {
    private static final System.Logger SILENCE = new Silence();

    @Override
    public System.Logger getLogger(String name, Module module) {
        return SILENCE;
    }

    private static final class Silence implements System.Logger {
        @Override
        public String getName() {
            return "silence";
        }

        @Override
        public boolean isLoggable(Level level) {
            return false;
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
            // Nothing is what it is for.
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
            // As above.
        }
    }
}
