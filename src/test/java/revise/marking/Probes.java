package revise.marking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Tries a list of marking points with answers whose verdicts are known without a person. */
final class Probes {

    private final List<Probe> points;
    private final Marker marker;

    Probes(List<Probe> points) {
        this.points = points;
        this.marker = Probe.marker(points);
    }

    /** The share of points covered, and which they are. */
    record Outcome(int covered, int tried, List<String> which) {
        double rate() {
            return tried == 0 ? 0 : (double) covered / tried;
        }
    }

    Outcome copiedQuestion() {
        return each(probe -> probe.question().isBlank() ? List.of() : List.of(probe.question()));
    }

    Outcome verbatim() {
        return each(probe -> List.of(probe.text()));
    }

    Outcome denied() {
        return each(probe -> List.of("It is not true that " + probe.scheme().text() + "."));
    }

    /** One word in ten of those with five letters or more has one typing error; always the same ones. */
    Outcome typos() {
        Random random = new Random(7);
        return each(probe -> probe.verdict(marker, probe.text()) == Verdict.COVERED
                ? List.of(typed(probe.text(), random))
                : List.of());
    }

    /** Every point of the other topics as the answer. */
    Outcome otherSubjects() {
        return each(probe -> {
            List<String> answers = new ArrayList<>();
            for (Probe other : points) {
                if (!other.topic().equals(probe.topic())) {
                    answers.add(other.text());
                }
            }
            return answers;
        });
    }

    /** Answers of quite other subjects, for a library that holds one subject only. */
    Outcome foreign(List<String> answers) {
        return each(probe -> answers);
    }

    /** All content words of the topic's points: in order and shuffled, with and without the same words between them. */
    Outcome soup() {
        Random random = new Random(11);
        return each(probe -> {
            List<String> words = new ArrayList<>();
            List<String> all = new ArrayList<>();
            for (Probe other : points) {
                if (other.topic().equals(probe.topic())) {
                    for (Token token : Tokens.of(other.scheme().text())) {
                        all.add(token.word());
                        if (token.content()) {
                            words.add(token.word());
                        }
                    }
                }
            }
            List<String> shuffled = new ArrayList<>(words);
            Collections.shuffle(shuffled, random);
            Collections.shuffle(all, random);
            List<String> answers = new ArrayList<>();
            for (String glue : List.of(" ", " and the ", ", ", " of the ", " and ")) {
                answers.add(String.join(glue, words));
                answers.add(String.join(glue, shuffled));
            }
            answers.add(String.join(" ", all));
            return answers;
        });
    }

    private Outcome each(Function<Probe, List<String>> answers) {
        int covered = 0;
        int tried = 0;
        List<String> which = new ArrayList<>();
        for (Probe probe : points) {
            for (String answer : answers.apply(probe)) {
                tried++;
                if (probe.verdict(marker, answer) == Verdict.COVERED) {
                    covered++;
                    which.add(probe.text() + " <- " + answer);
                }
            }
        }
        return new Outcome(covered, tried, which);
    }

    private static String typed(String text, Random random) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ")) {
            long letters = word.chars().filter(Character::isLetter).count();
            out.append(letters >= 5 && random.nextInt(10) == 0 ? mistyped(word, random) : word)
                    .append(' ');
        }
        return out.toString().strip();
    }

    private static String mistyped(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        };
    }
}
