// The site is made, checked without a warning, and built; its pages are there.
assert new File(basedir, '.mvn/jvm.config').text.contains('-XX:TieredStopAtLevel=1')
assert new File(basedir, 'mvnw').canExecute()
assert new File(basedir, 'target/site-gen/index.html').getText('UTF-8').contains('Sample County')
assert new File(basedir, 'target/site-gen/rule-of-law/2025/sample.html').isFile()
String log = new File(basedir, 'build.log').text
assert log =~ /files written: a site that can be built/
assert log =~ /checked: 2 reports, no warnings/
return true
