// One file of the theme comes from the content, the others from the jar.
File site = new File(basedir, 'target/site-gen')
assert new File(site, 'theme/site.css').text == new File(basedir, 'content/theme/assets/site.css').text
assert new File(site, 'index.html').getText('UTF-8').contains('theme/site.css')
// Where the time went was asked for.
assert new File(basedir, 'target/site-gen-profile.json').getText('UTF-8') =~ /"name": "render"/

// The theme of the second call comes from its command line, and there is none of that name.
assert new File(basedir, 'build.log').getText('UTF-8').contains('[SG601]')
return true
