package dev.sitegen.cli;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Sentences for command lines that cannot be read. */
final class UsageProblem {

    private final Texts texts;

    UsageProblem(Texts texts) {
        this.texts = texts;
    }

    String text(ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        String help = texts.with("usage.help", command);
        return sentence(problem) + " " + help;
    }

    private String sentence(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            List<String> near = unmatched.getSuggestions();
            String key = unmatched.isUnknownOption() ? "usage.option" : "usage.command";
            return near.isEmpty() ? texts.with(key, first) : texts.with(key + ".near", first, String.join(", ", near));
        }
        if (problem instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return texts.with("usage.missing", missing.getMissing().get(0).paramLabel());
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return texts.with("usage.twice", twice.getArgSpec().toString());
        }
        return texts.with("usage.other", problem.getMessage());
    }
}
