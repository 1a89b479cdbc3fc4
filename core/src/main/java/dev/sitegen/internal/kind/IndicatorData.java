package dev.sitegen.internal.kind;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.data.DataFiles;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of the figures of one indicator, counted from 1. */
public record IndicatorData(Indicator indicator, DataFormat format, int part) implements DataFile {

    /** The first part, which most often is the only one. */
    public IndicatorData(Indicator indicator, DataFormat format) {
        this(indicator, format, 1);
    }

    static List<IndicatorData> of(Planning site) {
        List<IndicatorData> files = new ArrayList<>();
        for (Indicator indicator : site.site().listed()) {
            int parts = Ids.nameFiles(indicator.id()) ? site.parts().count(indicator) : 0;
            for (DataFormat format : DataFormat.values()) {
                for (int part = 1; part <= parts; part++) {
                    files.add(new IndicatorData(indicator, format, part));
                }
            }
        }
        return files;
    }

    @Override
    public SitePath path() {
        return Addresses.indicatorData(indicator.id(), format, part);
    }

    @Override
    public Optional<SourcePosition> origin() {
        return Optional.of(indicator.position());
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.listing().stated(indicator);
    }

    @Override
    public void write(DataFiles files, OutputStream out) throws IOException {
        files.write(indicator, format, part, out);
    }
}
