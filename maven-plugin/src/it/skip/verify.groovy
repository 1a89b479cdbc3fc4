// Each skip is told with its reason; a skip that is neither true nor false is not guessed at.
String log = new File(basedir, 'build.log').text
assert log.count('Skipped: site-gen.skip is true') == 2
assert log.count('Skipped: site-gen.build.skip is true') == 1
assert log.count('Skipped: site-gen.check.skip is true') == 1
assert log.count("No content found: there is no site.yaml in ${new File(basedir, 'content')} or in ${basedir}.") == 1
assert log.count('Parameter site-gen.skip has the wrong value "yes". Allowed: true or false.') == 1
assert !new File(basedir, 'target').exists()
return true
