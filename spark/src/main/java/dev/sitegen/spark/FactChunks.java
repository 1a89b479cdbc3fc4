package dev.sitegen.spark;

import dev.sitegen.stage.FileFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import scala.Tuple2;

/** Facts of many files as one piece of bytes: each path with its facts. */
final class FactChunks {

    /** Places of the facts, the content HTML and the search extract of a file in the bytes that are stored of it. */
    static final int FACTS = 0;

    static final int HTML = 1;
    static final int EXTRACT = 2;

    private FactChunks() {}

    /** The bytes that are stored of a file. */
    static byte[][] of(FileFacts file) {
        return new byte[][] {file.facts(), file.html(), file.extract()};
    }

    /** The facts of all files of a partition. */
    static byte[] pack(Iterator<Tuple2<String, byte[][]>> files) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(chunk);
        while (files.hasNext()) {
            Tuple2<String, byte[][]> file = files.next();
            byte[] facts = file._2()[FACTS];
            if (facts.length > 0) {
                out.writeUTF(file._1());
                out.writeInt(facts.length);
                out.write(facts);
            }
        }
        return chunk.toByteArray();
    }

    /** The facts of all partitions, by path. */
    static Map<String, byte[]> unpack(byte[][] chunks) throws IOException {
        Map<String, byte[]> facts = new HashMap<>();
        for (byte[] chunk : chunks) {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(chunk));
            while (in.available() > 0) {
                String path = in.readUTF();
                facts.put(path, in.readNBytes(in.readInt()));
            }
        }
        return facts;
    }
}
