// The errors of both sites are reported each time, the sound one is built, and every build fails at its end.
List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
String report = 'reports/rule-of-law/2023/shili.md'
assert log.count { it.startsWith("[ERROR] ${report}:3:7: error: ") && it.contains('2024-02-30') } == 3
assert log.count { it.startsWith("[ERROR] ${report}:3:7: error: ") && it.contains('2024-13-01') } == 3
assert log.count { it.contains('BUILD FAILURE') } == 3
assert log.count { it.contains('2 sites failed; the others are done:') } == 2
assert log.count { it.startsWith('[ERROR]   - The check failed: 1 error') } == 2
assert !log.any { it.trim().startsWith('at dev.sitegen') }

assert new File(basedir, 'third/target/site-gen/index.html').isFile()
assert new File(basedir, 'third/target/by-name/index.html').isFile()
assert !new File(basedir, 'first/target/site-gen').exists()
assert !new File(basedir, 'second/target/by-name').exists()
return true
