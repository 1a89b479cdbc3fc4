package dev.sitegen.transfer;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A deployment that did not come to its end. What the target holds then is what the next deployment needs to go on. */
public final class DeployException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Reasons, each with a sentence that says what to do. */
    public enum Reason {
        /** The directory to deploy holds no published site. */
        NO_SITE,
        /** Files of the site are not as its manifest lists them. */
        DAMAGED_SITE,
        /** The manifest of the site is of an older version, which summed files in another way. */
        OLDER_SITE,
        /** The site was published anew while it was deployed. */
        SITE_CHANGED,
        /** The site and the target are one directory, or one is within the other. */
        SAME_PLACE,
        /** The target is no directory. */
        NOT_A_DIRECTORY,
        /** The target has files and no manifest of a site. */
        FOREIGN,
        /** The manifest of the target, or what a deployment noted down there, is damaged. */
        DAMAGED_TARGET,
        /** A file that is not the site's own is where a file of the site belongs. */
        CONFLICT,
        /** A directory of the target is a symbolic link, which could lead out of it. */
        LINK,
        /** The name of a file cannot be written in the character set of this system. */
        FILE_NAME,
        /** Another deployment to the same target has begun meanwhile. */
        OVERTAKEN,
        /** Files of the target are not as they were sent. */
        NOT_VERIFIED,
        /** There are no credentials in the environment. */
        NO_CREDENTIALS,
        /** The store does not know the bucket. */
        NO_BUCKET,
        /** The store refuses these credentials. */
        DENIED,
        /** The store cannot be reached. */
        UNREACHABLE,
        /** The store answers with another error. */
        STORE_FAILED,
        /** The given list of what is there already is no manifest. */
        NO_MANIFEST
    }

    private static final Set<Reason> OF_PARAMETERS =
            EnumSet.of(Reason.NO_SITE, Reason.SAME_PLACE, Reason.NOT_A_DIRECTORY, Reason.NO_MANIFEST);

    private final Reason reason;
    private final List<String> arguments;

    /**
     * An exception for a reason.
     *
     * @param reason the reason
     * @param arguments the names in its sentence, in its order
     */
    public DeployException(Reason reason, String... arguments) {
        super(Sentences.of(Locale.ENGLISH).filled(reason.name(), List.of(arguments)));
        this.reason = Objects.requireNonNull(reason, "reason");
        this.arguments = List.of(arguments);
    }

    /** {@return the reason} */
    public Reason reason() {
        return reason;
    }

    /** {@return whether the place that was named for the site or its target is wrong, and nothing else} */
    public boolean isOfParameters() {
        return OF_PARAMETERS.contains(reason);
    }

    /**
     * {@return what is wrong and what to do, in Chinese for a Chinese locale, otherwise in English; parameters are written as for Maven}
     *
     * @param locale the language of the reader
     */
    public String sentence(Locale locale) {
        return Sentences.of(locale).filled(reason.name(), arguments);
    }
}
