package dev.sitegen.spark;

import dev.sitegen.build.OutputSink;
import dev.sitegen.spark.Machine.Planned;
import dev.sitegen.stage.PlannedFile.Material;
import dev.sitegen.stage.RenderInputs;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import scala.Tuple2;

/** Work of tasks that render. Each gives one piece of bytes: which files it made. */
final class RenderTasks implements Serializable {

    private final SharedBytes shared;
    private final SiteOutput output;

    /** @param output receives the files; null if they are rendered for the problems of their templates alone */
    RenderTasks(SharedBytes shared, SiteOutput output) {
        this.shared = shared;
        this.output = output;
    }

    /** Pages of the documents of a partition, each with its content HTML at hand. */
    Iterator<byte[]> documents(Iterator<Tuple2<String, byte[][]>> files) throws IOException {
        Planned planned = Machine.of(shared).planned(shared);
        Inputs inputs = new Inputs();
        return render(
                planned,
                new Each<>(files, file -> {
                    inputs.html = new Tuple2<>(file._1(), file._2()[FactChunks.HTML]);
                    return planned.of(Material.DOCUMENT, file._1()).iterator();
                }),
                inputs);
    }

    /** Files of the content that are copied. */
    Iterator<byte[]> copies(Iterator<Tuple2<String, byte[]>> files) throws IOException {
        Planned planned = Machine.of(shared).planned(shared);
        Inputs inputs = new Inputs();
        return render(
                planned,
                new Each<>(files, file -> {
                    inputs.file = file;
                    return planned.of(Material.COPY, file._1()).iterator();
                }),
                inputs);
    }

    /** Files of the search of some groups, each with the search extracts of its documents. */
    Iterator<byte[]> search(Iterator<Tuple2<String, Iterable<Tuple2<String, byte[]>>>> groups) throws IOException {
        Planned planned = Machine.of(shared).planned(shared);
        Inputs inputs = new Inputs();
        return render(
                planned,
                new Each<>(groups, group -> {
                    inputs.extracts = new HashMap<>();
                    group._2().forEach(extract -> inputs.extracts.put(extract._1(), extract._2()));
                    return planned.of(Material.SEARCH, group._1()).iterator();
                }),
                inputs);
    }

    /** Files that are made of the facts alone. */
    Iterator<byte[]> others(Iterator<String> paths) throws IOException {
        return render(Machine.of(shared).planned(shared), paths, new Inputs());
    }

    /** The group of the search that a document belongs to, with its search extract. */
    Iterator<Tuple2<String, Tuple2<String, byte[]>>> extracts(Iterator<Tuple2<String, byte[][]>> files)
            throws IOException {
        Map<String, String> groups = Machine.of(shared).planned(shared).groups();
        return new Each<>(files, file -> {
            String group = groups.get(file._1());
            return group == null
                    ? List.<Tuple2<String, Tuple2<String, byte[]>>>of().iterator()
                    : List.of(new Tuple2<>(group, new Tuple2<>(file._1(), file._2()[FactChunks.EXTRACT])))
                            .iterator();
        });
    }

    private Iterator<byte[]> render(Planned planned, Iterator<String> paths, RenderInputs inputs) throws IOException {
        if (output == null) {
            OutputSink nowhere = (path, size, content) -> {};
            return List.of(planned.plan().render(paths, inputs, nowhere)).iterator();
        }
        try (TaskSink sink = output.sink(shared.hadoop(), TaskContext.get().taskAttemptId())) {
            return List.of(planned.plan().render(paths, inputs, sink)).iterator();
        }
    }

    /** Inputs of the file that is rendered now. */
    private static final class Inputs implements RenderInputs {

        private Tuple2<String, byte[]> html;
        private Tuple2<String, byte[]> file;
        private Map<String, byte[]> extracts = Map.of();

        @Override
        public byte[] html(String document) throws IOException {
            return of(html, document);
        }

        @Override
        public byte[] file(String path) throws IOException {
            return of(file, path);
        }

        @Override
        public byte[] extract(String document) throws IOException {
            byte[] extract = extracts.get(document);
            if (extract == null) {
                throw new FileNotFoundException("the search extract of " + document);
            }
            return extract;
        }

        private static byte[] of(Tuple2<String, byte[]> known, String path) throws IOException {
            if (known == null || !known._1().equals(path)) {
                throw new FileNotFoundException(path);
            }
            return known._2();
        }
    }
}
