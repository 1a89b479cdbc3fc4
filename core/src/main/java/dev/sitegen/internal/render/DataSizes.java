package dev.sitegen.internal.render;

import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.internal.render.data.DataFiles;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Sizes of the data files about the whole site: of the file that is already written, or of one that is written for nothing but
 * its size. Both are the same.
 *
 * @param files writes the data files, if the theme asks for them
 * @param written the size of a file that is part of the new site by now
 */
record DataSizes(Optional<DataFiles> files, Function<SitePath, OptionalLong> written) {

    /** Size of a part of a table, counted from 1. */
    long of(SiteTable table, DataFormat format, int part) {
        OptionalLong known = written.apply(Addresses.siteData(table.key(), format, part));
        return known.isPresent() ? known.getAsLong() : count(table, format, part);
    }

    private long count(SiteTable table, DataFormat format, int part) {
        Counter counter = new Counter();
        try {
            files.orElseThrow().write(table, format, part, counter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counter.count;
    }

    /** Counts bytes and keeps none. */
    private static final class Counter extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }
}
