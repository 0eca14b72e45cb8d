package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Porter2Test {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "porter2.tsv", delimiter = '\t', quoteCharacter = '\0')
    void stemsAsSnowballDoes(String word, String stem) {
        assertEquals(stem, Porter2.stem(word));
    }
}
