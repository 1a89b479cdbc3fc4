// A source that cannot be reached is a warning, and its copy is what it was before: there is none.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[SG756]')
assert log.contains('http://127.0.0.1:1/xxgk/manifest.json')
assert log.contains('0 with something new, 0 unchanged, 1 failed')
assert log.contains('Not all was collected: 1 warning')
assert !new File(basedir, 'counties').exists()

// The build names it and goes on, although it is strict.
assert log.contains('[SG750]')
assert new File(basedir, 'target/site-gen/sources/index.html').isFile()
return true
