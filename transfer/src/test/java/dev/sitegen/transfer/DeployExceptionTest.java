package dev.sitegen.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.transfer.DeployException.Reason;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeployExceptionTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasASentenceInBothLanguagesWithTheSameNames(Reason reason) {
        DeployException e = new DeployException(reason, "FIRST", "SECOND", "THIRD");
        String english = e.sentence(Locale.ENGLISH);
        String chinese = e.sentence(Locale.SIMPLIFIED_CHINESE);
        assertEquals(english, e.getMessage());
        assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
        for (String name : new String[] {"FIRST", "SECOND", "THIRD"}) {
            assertEquals(english.contains(name), chinese.contains(name), english + chinese);
        }
        assertFalse((english + chinese).matches(".*[{}].*"), english + chinese);
    }
}
