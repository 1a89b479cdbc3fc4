// Both sites are built both ways; the root and the module without content are passed over and say so.
File county = new File(basedir, 'county/target')
File town = new File(basedir, 'town/target')
assert new File(county, 'site-gen/index.html').isFile()
assert new File(county, 'by-name/index.html').isFile()
assert new File(town, 'public/index.html').isFile()
assert town.list().findAll { !it.startsWith('.') } == ['public']
assert !new File(basedir, 'target').exists()
assert !new File(basedir, 'notes/target').exists()

String log = new File(basedir, 'build.log').text
assert log.count('[site-gen] ') == 4
assert log.count("Passed over: this module has no content (no site.yaml in ${new File(basedir, 'notes/content')}") == 2
assert log.count("Passed over: this module has no content (no site.yaml in ${new File(basedir, 'content')}") == 2
return true
