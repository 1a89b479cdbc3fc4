// A goal in a process of its own writes the same files and prints the same lines, and leaves an archive of its classes.
import java.nio.file.Files
import java.nio.file.Path

Map<String, String> files(File root) {
    Path top = root.toPath()
    Files.walk(top).withCloseable { all ->
        all.filter { Files.isRegularFile(it) }
            .collect { [(top.relativize(it).toString()): Files.readAllBytes(it).sha256()] }
            .collectEntries()
    }
}
Map<String, String> inside = files(new File(basedir, 'target/inside'))
assert inside.containsKey('index.html')
assert inside == files(new File(basedir, 'target/forked'))
assert inside == files(new File(basedir, 'target/again'))

List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
List<String> problems = log.findAll { it.startsWith('[ERROR] reports/') }
assert problems.size() > 4
assert problems.take(problems.size() / 2 as int) == problems.drop(problems.size() / 2 as int)
List<String> failures = log.findAll { it.contains('Failed to execute goal') }
assert failures.size() == 2 && failures[0] == failures[1]
assert failures[0].contains('Nothing was published')
assert log.count { it.contains('[site-gen]') } == 4

File cache = new File(basedir, '../../forked-cache/site-gen')
List<String> kept = cache.list().sort()
assert kept.size() == 2 && kept[0].endsWith('.archive') && kept[1] == kept[0] + '.size'
return true
