package revise.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import revise.exchange.page.Imported;
import revise.render.ImportReport;
import revise.storage.PageText;
import revise.storage.Reasons;
import revise.topic.Complaint;

/**
 * Where a page comes from.
 *
 * @param file its name, or - for standard input
 */
record PageSource(String file) {
    /** What messages call it. */
    String name() {
        return file.equals("-") ? "standard input" : file;
    }

    String text(Workplace workplace) {
        boolean typed = file.equals("-") && workplace.host().screen().input();
        if (typed) {
            workplace.host().err().print("revise: paste the page, then press Ctrl-D on a line of its own\n");
            workplace.host().err().flush();
        }
        try (InputStream in = file.equals("-") ? workplace.host().in() : open(file)) {
            return PageText.read(in);
        } catch (IOException e) {
            throw new Complaint(name() + ": cannot be read: " + Reasons.of(e), e);
        } catch (Complaint e) {
            throw new Complaint(name() + ": " + e.getMessage(), e);
        }
    }

    static InputStream open(String file) throws IOException {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new Complaint("is a folder; name a file");
        }
        return Files.newInputStream(path);
    }

    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new Complaint("is no name that a file can have", e);
        }
    }

    ImportReport report(Imported imported, List<String> more, String saved) {
        List<String> notes = new ArrayList<>(imported.notes());
        notes.addAll(more);
        List<ImportReport.Kept> kept = imported.kept().stream()
                .map(one -> new ImportReport.Kept(one.line(), one.fields()))
                .toList();
        List<ImportReport.Left> left = imported.left().stream()
                .map(one -> new ImportReport.Left(one.line(), one.text(), one.reason(), one.telling()))
                .toList();
        List<ImportReport.Missing> missing = imported.missing().stream()
                .map(one -> new ImportReport.Missing(one.what(), one.option()))
                .toList();
        return new ImportReport(name(), imported.topic(), imported.lines(), kept, left, notes, missing, saved);
    }
}
