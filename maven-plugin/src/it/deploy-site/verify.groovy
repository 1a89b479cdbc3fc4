// Every file of the site is at the target as it was built, with a compressed copy; the second time nothing is sent.
import java.nio.file.Files
import java.util.zip.GZIPInputStream
import java.util.zip.ZipFile

File site = new File(basedir, 'target/site-gen')
File target = new File(basedir, 'target/www')
List<String> paths = []
site.eachFileRecurse { if (it.isFile()) paths << site.toPath().relativize(it.toPath()).toString() }
assert paths.contains('manifest.json') && paths.contains('index.html')
for (path in paths) {
    assert Files.mismatch(new File(site, path).toPath(), new File(target, path).toPath()) == -1L : path
}
byte[] page = new GZIPInputStream(new File(target, 'index.html.gz').newInputStream()).bytes
assert page == new File(site, 'index.html').bytes

List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
List<String> sent = log.findAll { it.contains('[site-gen]') && it.contains('target/www') }
assert sent.size() == 2
assert sent[1].contains('no files sent')

assert log.count { it.contains('Failed to execute goal') } == 2
assert log.any { it.contains('Failed to execute goal') && it.contains('foreign') && it.contains('nothing was sent') }
assert new File(basedir, 'foreign').list() as List == ['notes.txt']
assert log.any { it.contains('Failed to execute goal') && it.contains('ConnectException') && it.contains('site-gen.endpoint') }

ZipFile zip = new ZipFile(new File(basedir, 'target/site.zip'))
assert paths.every { zip.getEntry(it) != null }
zip.close()
return true
