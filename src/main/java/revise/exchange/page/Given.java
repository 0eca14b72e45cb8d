package revise.exchange.page;

/** What the person who imports a page says about it; it goes before what the page says. Empty where nothing is said. */
public record Given(String id, String title, String awardingBody, String level, String subject, String synopsis) {
    public static final Given NOTHING = new Given("", "", "", "", "", "");
}
