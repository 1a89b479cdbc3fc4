// A content directory that is a link is read as what it leads to; a link inside it is refused, and nothing published.
import java.nio.file.Files

assert Files.isSymbolicLink(new File(basedir, 'content').toPath())
File site = new File(basedir, 'target/site-gen')
assert new File(site, 'rule-of-law/2023/shili.html').getText('UTF-8').contains('办理行政复议案件83件')
assert new File(site, 'assets/说明.txt').getText('UTF-8') == '附表说明\n'

List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.startsWith('[ERROR] assets: error: ') && it.endsWith('[SG127]') }
assert !new File(basedir, 'target/inside/index.html').exists()
return true
