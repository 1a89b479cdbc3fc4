// A warning (chapter 三 follows chapter 一) is told either way; only a strict build fails on it and publishes nothing.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[WARNING] reports/rule-of-law/2023/shili.md:9:1: warning: ') == 3
assert log =~ /\[site-gen] \d+ files \(0 kept\), 1 report, .* 1 warning, .* -> .*lenient/
String strict = '1 warning, see above (site-gen.strict is true).'
assert log.contains("Nothing was published: ${strict}")
assert log.contains("The check failed: ${strict}")
assert new File(basedir, 'target/lenient/index.html').isFile()
assert !new File(basedir, 'target/site-gen').exists()
return true
