package dev.sitegen.internal.plan;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.Output.ColumnCoveragePage;
import dev.sitegen.internal.plan.Output.ColumnPage;
import dev.sitegen.internal.plan.Output.IndicatorData;
import dev.sitegen.internal.plan.Output.IndicatorPage;
import dev.sitegen.internal.plan.Output.OrganizationPage;
import java.util.Optional;

/** Finds the entry of the configuration that a file of the site is named after. */
final class Origins {

    private Origins() {}

    /** The position of the entry; nothing for files that the site has of itself. */
    static Optional<SourcePosition> of(Output output) {
        if (output instanceof ColumnPage page) {
            return Optional.of(page.column().position());
        } else if (output instanceof ColumnCoveragePage page) {
            return Optional.of(page.column().position());
        } else if (output instanceof OrganizationPage page) {
            return Optional.of(page.organization().position());
        } else if (output instanceof IndicatorPage page) {
            return Optional.of(page.indicator().position());
        } else if (output instanceof IndicatorData file) {
            return Optional.of(file.indicator().position());
        }
        return Optional.empty();
    }
}
