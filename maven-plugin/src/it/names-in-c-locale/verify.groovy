// One sentence says what to type, before anything is written; no file is passed over in silence.
List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.contains('Failed to execute goal') && it.contains('export LC_ALL=C.UTF-8') }
assert !log.any { it.trim().startsWith('at dev.sitegen') }
assert !new File(basedir, 'target/site-gen').exists()
return true
