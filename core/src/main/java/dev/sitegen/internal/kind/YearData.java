package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.data.DataFiles;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A part of the figures of one year, counted from 1. */
public record YearData(int year, DataFormat format, int part) implements DataFile {

    /** The first part, which most often is the only one. */
    public YearData(int year, DataFormat format) {
        this(year, format, 1);
    }

    static List<YearData> of(Planning site) {
        List<YearData> files = new ArrayList<>();
        for (int year : site.site().indicators().isEmpty()
                ? List.<Integer>of()
                : site.site().years()) {
            for (DataFormat format : DataFormat.values()) {
                for (int part = 1; part <= site.parts().count(year); part++) {
                    files.add(new YearData(year, format, part));
                }
            }
        }
        return files;
    }

    @Override
    public SitePath path() {
        return Addresses.yearData(year, format, part);
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.listing().reportsOn(year);
    }

    @Override
    public void write(DataFiles files, OutputStream out) throws IOException {
        files.write(year, format, part, out);
    }
}
