package revise.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What an HTML page begins and ends with. It is complete in itself, and the browser is told to run and fetch nothing:
 * even its one style sheet counts only by its hash (Content Security Policy, level 2).
 */
final class HtmlPage {
    private static final String STYLE = """

            :root {
              color-scheme: light dark;
              --ink: #1d2126; --dim: #59616b; --paper: #fff; --line: #c9d0d8; --accent: #0b5394;
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --ink: #e4e7eb; --dim: #a4adb8; --paper: #15181c; --line: #414a55; --accent: #86bdf3;
              }
            }
            body {
              margin: 0 auto; padding: 1rem 1.25rem 4rem; max-width: 44rem;
              font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
              color: var(--ink); background: var(--paper); overflow-wrap: anywhere;
            }
            h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0 .25rem; }
            h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.25rem 0 .75rem; color: var(--accent); }
            h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
            p, ul, ol, dl { margin: .4rem 0; }
            ul, ol { padding-left: 1.75rem; }
            li { margin: .35rem 0; }
            dt { font-weight: 600; }
            dd { margin: 0 0 0 1rem; }
            a { color: var(--accent); }
            .dim { color: var(--dim); font-size: .9rem; font-weight: 400; }
            .lead { font-size: 1.05rem; }
            nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
            nav li { margin: 0; }
            .item { margin: .75rem 0; }
            .pair { border-left: 3px solid var(--line); padding-left: .9rem; }
            .questions { padding-left: 2rem; }
            .questions > li { margin: 1.5rem 0; padding-left: .25rem; }
            .questions > li::marker { font-weight: 600; }
            .options { list-style: upper-alpha; }
            .prompt { font-weight: 600; }
            .named { display: none; }
            .lines { display: none; }
            .boxes { list-style: none; padding-left: 0; }
            .boxes ul { list-style: none; }
            .boxes li > p { margin: .25rem 0 .25rem 1.6rem; }
            label { display: flex; gap: .6rem; align-items: baseline; }
            input { flex: none; width: 1rem; height: 1rem; }
            .cards { margin: 1.5rem 0; }
            .card {
              display: grid; grid-template-columns: 1fr 1fr; min-height: 11rem; margin-top: -1px;
              border: 1px dashed var(--dim);
            }
            .side { display: flex; flex-direction: column; padding: .75rem 1rem; min-width: 0; }
            .side + .side { border-left: 1px dotted var(--dim); }
            .side p { margin: auto; text-align: center; }
            .side .dim { margin: 0; font-size: .75rem; }
            .side .prompt { padding: .5rem 0; }
            @media screen and (max-width: 34rem) {
              .card { grid-template-columns: 1fr; min-height: 0; margin: 1rem 0; }
              .side + .side { border-left: 0; border-top: 1px dotted var(--dim); }
              .side p { padding: .75rem 0; }
              .side .dim { padding: 0; }
            }
            @page { margin: 16mm; }
            @media print {
              :root {
                color-scheme: light;
                --ink: #000; --dim: #444; --paper: #fff; --line: #999; --accent: #000;
              }
              body { max-width: none; padding: 0; font-size: 11pt; }
              nav { display: none; }
              h1, h2, h3 { break-after: avoid; }
              p { orphans: 3; widows: 3; }
              .item, .card, .questions > li, .boxes > li, section > ul > li, section > ol > li { break-inside: avoid; }
              .answers, .topic + .topic { break-before: page; }
              .cards > .topic + .topic { break-before: auto; }
              .named { display: flex; gap: 2rem; margin: 1.5rem 0; }
              .named span { flex: 1; border-bottom: 1px solid var(--dim); }
              .lines { display: block; }
              .lines span { display: block; height: 9mm; border-bottom: 1px solid var(--line); }
              .card { min-height: 48mm; }
            }
            """;

    private static final String HASH = sha256(STYLE);

    private HtmlPage() {}

    /** The beginning, up to and with {@code <body>}. */
    static String head(String title) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" + HASH
                + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + Html.escape(title.replace('\n', ' ')) + "</title>\n<style>" + STYLE
                + "</style>\n</head>\n<body>\n";
    }

    static String foot() {
        return "</body>\n</html>\n";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
