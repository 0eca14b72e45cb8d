package revise.exchange.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import revise.topic.Wording;

/** Awarding bodies by the names that pages give them. It only helps to tell a name from the title it is glued to. */
final class Boards {
    private static final List<String> NAMES = List.of(
            "AQA",
            "OCR",
            "Cambridge OCR",
            "OCR Cambridge",
            "Pearson",
            "Pearson Edexcel",
            "Edexcel",
            "Pearson BTEC",
            "Pearson Education Ltd",
            "Pearson Education Limited",
            "BTEC",
            "WJEC",
            "WJEC Eduqas",
            "Eduqas",
            "WJEC CBAC",
            "CCEA",
            "SQA",
            "Cambridge International",
            "CAIE",
            "Cambridge Assessment International Education",
            "IB",
            "City & Guilds",
            "City & Guilds Limited",
            "City and Guilds",
            "City and Guilds of London Institute",
            "NCFE",
            "NCFE CACHE",
            "CACHE",
            "VTCT",
            "VTCT Skills",
            "ITEC",
            "iTEC",
            "Highfield",
            "Highfield Qualifications",
            "Highfield Assessment",
            "FAQ",
            "Future Awards and Qualifications",
            "FutureQuals",
            "Future Quals",
            "Active IQ",
            "YMCA Awards",
            "Gateway Qualifications",
            "Ascentis",
            "NOCN",
            "NOCN Group",
            "BIIAB",
            "BIIAB Qualifications",
            "BIIAB Qualifications Limited",
            "TQUK",
            "Training Qualifications UK",
            "Training Qualifications UK Ltd",
            "SFEDI Awards",
            "LIBF",
            "AAT",
            "Association of Accounting Technicians",
            "CIPD",
            "CMI",
            "Chartered Management Institute",
            "ILM",
            "BCS",
            "BCS, The Chartered Institute for IT",
            "CIM",
            "EAL",
            "IMI",
            "The Institute of the Motor Industry",
            "ABC Awards",
            "Skillsfirst",
            "Skillsfirst Awards",
            "Skillsfirst Awards Limited",
            "Focus Awards",
            "Focus Awards Limited",
            "Open Awards",
            "OCN London",
            "OCN NI",
            "One Awards",
            "Agored Cymru",
            "Laser Learning Awards",
            "ProQual",
            "ProQual Awarding Body",
            "ProQual Awarding Body Ltd",
            "GQA Qualifications",
            "GQA Qualifications Limited",
            "Lantra",
            "Lantra Awards",
            "ETCAL",
            "CIEH",
            "RSPH",
            "SIAS",
            "IAO",
            "Innovate Awarding",
            "Innovate Awarding Ltd",
            "Occupational Awards",
            "NEBOSH",
            "IOSH",
            "Trinity College London",
            "LAMDA",
            "ABRSM",
            "UAL",
            "UAL Awarding Body",
            "LRN",
            "Learning Resource Network",
            "ESB",
            "AIM",
            "AIM Awards",
            "AIM Qualifications",
            "AIM Qualifications and Assessment Group",
            "Excellence, Achievement & Learning Limited",
            "IQ",
            "Industry Qualifications",
            "Qualsafe Awards",
            "SafeCert Awards",
            "Crossfields Institute",
            "ICQ",
            "iCQ",
            "Prince's Trust",
            "ASDAN",
            "DSW",
            "WSET",
            "Cskills Awards",
            "1st4sport",
            "1st4sport Qualifications",
            "Sports Leaders",
            "IMIAL",
            "Signature",
            "TLM",
            "The Learning Machine",
            "SEG Awards",
            "Skills and Education Group Awards",
            "Rockschool",
            "RSL",
            "RSL Awards",
            "University of the Arts London",
            "Accelerate People",
            "Professional Assessment Ltd");

    private static final int LONGEST = 80;
    private static final Map<String, String> BY_WORDS = new HashMap<>();

    static {
        for (String name : NAMES) {
            BY_WORDS.putIfAbsent(Wording.fold(name), name);
        }
    }

    private Boards() {}

    /** The name as the list spells it. */
    static Optional<String> named(String text) {
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(BY_WORDS.get(Wording.fold(text)));
    }

    /** The longest name that the text ends with, in the same letters. */
    static Optional<String> atEnd(String text) {
        String longest = "";
        for (String name : NAMES) {
            boolean fits = text.length() > name.length() && text.endsWith(name) && name.length() > longest.length();
            // "MOCK" must not give a board called "CK": a small letter or a space may be glued to a name, no capital.
            if (fits && !Character.isUpperCase(text.charAt(text.length() - name.length() - 1))) {
                longest = name;
            }
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
    }

    /** Whether a line may be an awarding body's name: one that is known, or all in capitals. */
    static boolean isLikely(String text) {
        return named(text).isPresent() || Line.isLabel(text) && isCapitals(text);
    }

    private static boolean isCapitals(String text) {
        boolean letters = text.codePoints().filter(Character::isLetter).count() > 1;
        return letters && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
