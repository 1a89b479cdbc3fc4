package dev.sitegen.internal.preview.server;

import dev.sitegen.internal.author.edit.ReportEditor.Place;
import dev.sitegen.internal.author.edit.RequestedEntry;
import java.util.Map;

/**
 * The words of a request to edit.
 *
 * @param members the members of its JSON object
 */
record EditRequest(Map<String, String> members) {

    private static final int MOST_DIGITS = 9;

    static EditRequest of(String json) throws MalformedRequestException {
        return new EditRequest(FlatJson.read(json));
    }

    String text(String name) throws MalformedRequestException {
        String text = members.get(name);
        if (text == null) {
            throw new MalformedRequestException();
        }
        return text;
    }

    int number(String name) throws MalformedRequestException {
        String digits = text(name);
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new MalformedRequestException();
        }
        return Integer.parseInt(digits);
    }

    RequestedEntry entry() throws MalformedRequestException {
        return new RequestedEntry(
                text("id").strip(),
                text("name").strip(),
                text("unit").strip(),
                text("group").strip());
    }

    Place place() throws MalformedRequestException {
        return new Place(text("source"), text("checksum"), number("line"), number("column"));
    }
}
