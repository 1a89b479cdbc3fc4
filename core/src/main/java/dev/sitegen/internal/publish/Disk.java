package dev.sitegen.internal.publish;

import dev.sitegen.build.Checksum;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** The disk below the file system, which has what was written only some time later, and in an order of its own. */
final class Disk {

    /** Linux names each run of the system by random digits. */
    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

    private Disk() {}

    /** Waits until the content of a file is on the disk. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(false);
        }
    }

    /** Waits until the names in a directory are on the disk, where the system can do that with a directory. */
    static void forceDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no directories, and some file systems force none. The names are there, if later.
        }
    }

    /** Waits until the names in a directory and in all directories below it are on the disk. */
    static void forceDirectories(Path top) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                forceDirectory(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A number for this run of the system, which ends when the power is lost; 0 for every run where the system has none. */
    static long boot() {
        try {
            return Checksum.of(Files.readAllBytes(BOOT_ID)).high();
        } catch (IOException e) {
            return 0;
        }
    }
}
