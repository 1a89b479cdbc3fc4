package dev.sitegen.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Broadcasts of a job: what every machine needs to open, assemble and plan the site. Tasks carry them as references. */
final class SharedBytes implements Serializable {

    private final String job;
    private final Broadcast<SerializableConfiguration> hadoop;
    private final Broadcast<byte[]> settings;
    private final Broadcast<byte[][]> facts;
    private final Broadcast<byte[][]> judged;

    private SharedBytes(
            String job,
            Broadcast<SerializableConfiguration> hadoop,
            Broadcast<byte[]> settings,
            Broadcast<byte[][]> facts,
            Broadcast<byte[][]> judged) {
        this.job = job;
        this.hadoop = hadoop;
        this.settings = settings;
        this.facts = facts;
        this.judged = judged;
    }

    static SharedBytes of(String job, byte[] settings, JavaSparkContext spark) {
        return new SharedBytes(
                job,
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())),
                spark.broadcast(settings),
                null,
                null);
    }

    /** The same with the facts of all files. */
    SharedBytes withFacts(List<byte[]> chunks, JavaSparkContext spark) {
        return new SharedBytes(job, hadoop, settings, spark.broadcast(chunks.toArray(byte[][]::new)), null);
    }

    /** The same with the outcomes of the checks. */
    SharedBytes withJudged(List<byte[]> outcomes, JavaSparkContext spark) {
        return new SharedBytes(job, hadoop, settings, facts, spark.broadcast(outcomes.toArray(byte[][]::new)));
    }

    String job() {
        return job;
    }

    Configuration hadoop() {
        return hadoop.value().value();
    }

    byte[] settings() {
        return settings.value();
    }

    byte[][] facts() {
        return facts.value();
    }

    byte[][] judged() {
        return judged.value();
    }

    /** Lets go of all of them. */
    void release() {
        hadoop.destroy();
        settings.destroy();
        if (facts != null) {
            facts.destroy();
        }
        if (judged != null) {
            judged.destroy();
        }
    }
}
