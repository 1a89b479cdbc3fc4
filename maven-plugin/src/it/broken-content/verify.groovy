// Every problem with its place, one count, no stack trace; and the site published before is as it was.
import java.nio.file.Files
import java.nio.file.Path

List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
String report = 'reports/rule-of-law/2023/shili.md'
assert log.any { it.startsWith("[ERROR] ${report}:2:1: error: ") && it.contains('tilte') && it.contains('title') }
assert log.any { it.startsWith("[ERROR] ${report}:3:7: error: ") && it.contains('2024-02-30') }
assert log.any { it =~ /^\[ERROR] ${report}:7:\d+: error: / && it.contains('../2022/none.md') }

// Told once by the build and once by the check, which has nothing to publish.
int errors = log.count { it.startsWith("[ERROR] ${report}:") } / 2
List<String> failures = log.findAll { it.contains('Failed to execute goal') }
assert failures.size() == 2
assert failures.every { it.contains("${errors} errors and no warnings, see above.") }
assert failures[0].contains('Nothing was published')
assert failures[1].contains('The check failed: ') && !failures[1].contains('published')
assert !log.any { it.trim().startsWith('at dev.sitegen') }

Map<String, String> files(File root) {
    Path top = root.toPath()
    Files.walk(top).withCloseable { all ->
        all.filter { Files.isRegularFile(it) }
            .collect { [(top.relativize(it).toString()): Files.readAllBytes(it).sha256()] }
            .collectEntries()
    }
}
Map<String, String> published = files(new File(basedir, 'target/site-gen'))
assert published.containsKey('index.html')
assert published == files(new File(basedir, 'target/before'))
return true
