// Without a pom: the plugin brings the default theme along, and paths start at the current directory.
assert !new File(basedir, 'pom.xml').exists()
File site = new File(basedir, 'target/site-gen')
assert new File(site, 'index.html').isFile()
assert new File(site, 'theme/site.css').isFile()
return true
