package example.desk;

/** Writes what people type as values of YAML. */
final class Yaml {

    private Yaml() {}

    /** A text in double quotes, on one line, so that nothing in it is read as YAML. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.strip().chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (Character.isISOControl(character)) {
                quoted.append(String.format("\\x%02x", character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
