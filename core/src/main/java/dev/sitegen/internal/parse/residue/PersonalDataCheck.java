package dev.sitegen.internal.parse.residue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.personal.AllowedData;
import dev.sitegen.internal.read.personal.PersonalNumber;
import dev.sitegen.internal.read.personal.PersonalNumbers;
import dev.sitegen.model.Alias;
import java.util.List;

/** Finds numbers of persons in what a reader sees of a document, its front matter and code included. Safe to share between threads. */
public final class PersonalDataCheck {

    private final AllowedData allowed;

    /** No words are looked for in these texts. */
    private final VisibleText.Maker texts = new VisibleText.Maker(new WordPlaces.Finder(List.of(), List.of()), true);

    public PersonalDataCheck(AllowedData allowed) {
        this.allowed = allowed;
    }

    /** @param aliases old addresses, which are no text */
    public void check(SourceFile file, List<Alias> aliases, Problems problems) {
        // Few texts have a number of so many digits at all; only then is it looked for among the words that are shown.
        if (!PersonalNumbers.mayBeIn(file.chars().array())
                || PersonalNumbers.find(file.text()).isEmpty()) {
            return;
        }
        VisibleText visible = texts.of(file.chars().array());
        String text = visible.toString();
        for (PersonalNumber number : PersonalNumbers.find(text)) {
            SourcePosition position = file.position(visible.offset(number.from()));
            if (!allowed.allows(number.digits(), file.path())
                    && aliases.stream().noneMatch(alias -> ResidueCheck.isIn(alias, position))) {
                problems.add(Code.PERSONAL_NUMBER, position, number.arguments("TEXT"));
            }
        }
    }
}
