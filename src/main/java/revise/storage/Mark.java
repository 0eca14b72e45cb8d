package revise.storage;

/** A place in a file: line and column, both counted from 1. */
public record Mark(int line, int column) {
    static final Mark START = new Mark(1, 1);
}
