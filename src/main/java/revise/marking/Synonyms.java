package revise.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everyday words and turns of phrase that mean nearly the same in any subject: "find out" and "identify". */
final class Synonyms {

    /** One group a line; a hyphen joins the two words of a phrase. */
    private static final String GROUPS = "big large great huge;small little tiny;begin start commence;"
            + "end finish stop cease complete;show demonstrate display illustrate exhibit reveal prove;"
            + "help assist support aid;check verify inspect examine test confirm look-at;fix repair mend;"
            + "resolve solve fix deal-with put-right sort-out sort correct settle rectify handle;"
            + "keep retain maintain preserve hold hold-on store;need require necessary essential;"
            + "use utilize apply employ operate;get obtain acquire receive gain collect;buy purchase;"
            + "ask enquire request inquire question;tell inform notify advise let-know;say state mention express;"
            + "talk communicate discuss speak;look-after care;make-sure ensure guarantee;find-out identify discover determine "
            + "detect find spot recognize;log record write-down note document write-up register;"
            + "carry-out do perform conduct implement execute undertake put-in-place put-into;set-up establish create install;"
            + "plan schedule arrange organize;goal aim objective target purpose;problem issue fault difficulty trouble failure;"
            + "mistake error fault;cause reason root;result outcome consequence effect;happen occur arise take-place;"
            + "increase rise raise grow go-up growth boost;decrease reduce fall drop decline lower go-down lessen cut diminish;"
            + "speed-up accelerate faster quicker;slow-down decelerate slower;fast quick rapid speedy;"
            + "improve enhance develop better upgrade;change alter modify adjust vary adapt shift;"
            + "remove take-away get-rid eliminate extract take-out;add include insert;give provide supply offer deliver;"
            + "send transmit forward transfer pass;move transport travel carry transfer;join connect link attach;"
            + "separate divide split isolate;break damage break-down;decompose break-down rot decay;"
            + "worker staff employee personnel workforce team;boss manager supervisor leader;customer client consumer guest;"
            + "company business organization firm enterprise;money cash fund finance;cost price expense;pay wage salary;"
            + "job role task duty work occupation;skill ability competence capability;train teach coach educate instruct;"
            + "law legislation regulation act statute;rule policy regulation procedure guideline;danger hazard risk threat;"
            + "safe secure protect;injure hurt harm wound;hurt pain ache;doctor physician gp;ill sick unwell;"
            + "person people individual human;child kid;quiet silent;correct right accurate true;wrong incorrect false;"
            + "important vital crucial key essential significant;main chief principal major primary;"
            + "method way technique approach procedure process means;system process;part component element section portion piece;"
            + "type kind sort form category;example instance case;measure assess evaluate monitor gauge appraise judge track;"
            + "monitor track watch observe keep-eye supervise oversee;review evaluate analyse assess go-through reflect;"
            + "compare contrast;different differ distinct vary;same equal identical alike similar;join combine mix merge blend;"
            + "often frequent regular;usual normal typical common general;new novel fresh;old ancient previous;"
            + "choose select pick decide opt;want wish desire;try attempt effort;allow let permit enable;"
            + "stop prevent avoid halt block;hide conceal cover;contain hold consist made-up include;make produce create form "
            + "generate build;fill load;empty drain;heat warm hot thermal;cold cool;energy power;light bright illumination;"
            + "water liquid;gas vapor;soil earth ground;rock stone;ocean sea;plant crop;animal creature organism;"
            + "eat consume feed ingest;drink liquid;grow develop;die death dead kill;live survive alive life;"
            + "give-off release emit give-out produce;take-in absorb soak-up soak;use-up consume;burn combust;"
            + "disappear vanish evaporate;leave remain left stay;touch contact;near close nearby;far distant;"
            + "complete full whole entire finish;path route circuit;connect attach contact touch;"
            + "believe think opinion view;government state;country nation;argue claim;fair just equal;freedom liberty right;"
            + "marriage marry wed;school education;ban prohibit forbid abolish outlaw;dangerous unsafe harmful risky;"
            + "beneficial benefit advantage good useful helpful positive;bad harmful negative poor detrimental;"
            + "effective work successful efficient;expensive costly cost;cheap inexpensive affordable;"
            + "meeting discussion;feedback comment review opinion;survey questionnaire poll;complaint grievance;"
            + "timetable schedule timeline deadline;budget finance;rota schedule;back-up contingency fallback backup;"
            + "data information figure statistic;graph chart;report account;equipment tool machine device;"
            + "repeat recur come-back return again;loyal return come-back;satisfied happy pleased content;trust rely reliable "
            + "depend dependable;share distribute allocate hand-out assign give-out;responsible responsibility duty in-charge;"
            + "strategy plan;test experiment trial;observe see watch notice;size dimension;weight mass heavy;height tall high;"
            + "length long;hard solid;shape form;feel touch texture;sound noise;loud volume;pitch tone;layer level;"
            + "whole entire total;number amount quantity;rate speed;"
            + "kill die murder fatal lethal;discriminate bias prejudice unfair racist;equality equal fair;poor poverty;"
            + "rich wealth wealthy affluent;parent mother father family;religion faith belief religious;"
            + "violence violent attack crime;crime criminal illegal offense unlawful;choice choose decide freedom;"
            + "immigrant migrant refugee;vaccine vaccinate immunize inoculate;disease illness infect sick;"
            + "spread transmit contagious pass-on;useless ineffective pointless;mandatory compulsory obligatory require force;"
            + "abolish abandon ban end remove scrap;opportunity chance;harm damage endanger danger;mental psychological;"
            + "learn study revise;economy economic financial;community society public;punish penalty sanction fine;"
            + "evidence proof prove;advert advertise promote marketing publicity;brand image reputation;"
            + "hygiene clean sanitize disinfect;casualty victim patient;breathe respiration breath;medicine drug treatment therapy;"
            + "electric electricity current;pipe tube;valve tap;leak drip;turn rotate spin revolve;appear visible;"
            + "treat care;quality standard;fear afraid scare;angry anger upset;sad unhappy depress;polite courteous respectful;"
            + "private privacy confidential secret personal;diverse diversity variety;express expression;individual individuality "
            + "unique;bully harass tease;rule govern reign;war conflict battle fight;king monarch ruler;"
            + "vote election elect;tax levy duty;price-rise inflation;contract agreement;promise pledge;proper appropriate;"
            + "guide guidance advise advice;supervise oversee manage;lead leader leadership;motivate inspire encourage;"
            + "reward incentive bonus;team group;partner stakeholder;deadline time-limit;draft prepare;write author;"
            + "picture image photo diagram;computer device pc;network internet;password login;virus malware;store save backup";

    /** The groups of every word and phrase, by stem; the stems of a phrase with a space between. */
    private static final Map<String, int[]> BY_STEM = byStem();

    private static final int[] NONE = {};

    private Synonyms() {}

    /** The numbers of the groups that a stem, or two stems with a space between, belongs to. */
    static int[] groups(String stem) {
        return BY_STEM.getOrDefault(stem, NONE);
    }

    static boolean share(int[] a, int[] b) {
        for (int x : a) {
            for (int y : b) {
                if (x == y) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, int[]> byStem() {
        Map<String, List<Integer>> all = new HashMap<>();
        String[] lines = GROUPS.split(";");
        for (int group = 0; group < lines.length; group++) {
            for (String word : lines[group].split(" ")) {
                int hyphen = word.indexOf('-');
                String key = hyphen < 0
                        ? Stems.of(Folding.fold(word))
                        : Stems.of(word.substring(0, hyphen)) + " " + word.substring(hyphen + 1);
                all.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
            }
        }
        Map<String, int[]> groups = new HashMap<>();
        all.forEach((key, list) ->
                groups.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
        return Map.copyOf(groups);
    }
}
