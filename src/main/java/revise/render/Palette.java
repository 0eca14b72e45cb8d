package revise.render;

/** How styles look: in a terminal's colours, or not at all. */
public enum Palette {
    NONE,
    ANSI;

    public String paint(Style style, String text) {
        boolean bare = this == NONE || style == Style.PLAIN || text.isEmpty();
        return bare ? text : "\033[" + style.code() + "m" + text + "\033[0m";
    }
}
