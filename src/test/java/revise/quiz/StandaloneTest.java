package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandaloneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gasping after a cardiac arrest is no breathing; start chest compressions.",
                "Boiling water makes green tea bitter; it wants 70 to 80 °C.",
                "More yeast makes a faster dough, and one with less flavour.",
                "Every administrator works with budgets, because sound decisions depend on them.",
                "A-levels and BTECs are equally accepted. They differ in how they are assessed.",
                "Managers keep records of their decisions.",
                "A good plan names its aims.",
                "Many universities accept the diploma.",
                "All customers deserve the same respect.",
                "Skills such as budgeting can be learnt.",
                "Customers’ complaints help a business to improve.",
                "Water boils at 99.5 °C on a low hill.",
                "In a kitchen, nobody smokes.",
                "You wash your hands before every shift.",
                "Do not open the oven early.",
                "Bread is done when it is about 96 °C inside; the crust may be brown long before.",
            })
    void canBeJudgedAlone(String statement) {
        assertTrue(Standalone.is(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It covers high-level strategic skills, not just routine office work.",
                "It’s wider than that.",
                "While these tasks matter, the diploma goes further.",
                "In fact, budgets concern every manager.",
                "They need budgets and reports.",
                "They're part of the work, not all of it.",
                "A sharp one goes where it is put.",
                "However, both matter.",
                "\"This is only one part of the job.\"",
                "Those who plan succeed.",
                "That depends on the customer.",
                "Such tasks are only a part.",
                "There is more to management.",
                "No, budgets concern everyone.",
                "Not all managers agree.",
                "Instead, ask the customer.",
                "Rather, the customer decides.",
                "But budgets matter as well.",
                "Both are needed for a pass.",
                "The opposite is true of tea.",
                "Far from easy, a BTEC is demanding.",
                "On the contrary, steam helps.",
                "Most are accepted by universities.",
                "Only some do so.",
                "Many employers value them highly.",
                "Managers should do that, too.",
                "Most managers of a shop do.",
                "In a kitchen, they need gloves.",
                "You must stop, for they may hurt.",
                "By planning ahead.",
                "Stop the mixer when they shout.",
                "It is done when it sounds hollow.",
                "Is reviewed every year.",
                "Of course, budgets matter.",
                "Depends.",
                "Quite wrong.",
                "",
                "…",
            })
    void leansOnWhatCameBefore(String statement) {
        assertFalse(Standalone.is(statement));
    }
}
